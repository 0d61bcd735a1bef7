import { Readable } from 'node:stream';
import { Controller, Get, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, FileStore, PageQuery } from '#platform';
import { BadRowsFile } from '../application/import/bad-rows-file.js';
import { ImportRunsQuery } from '../application/import/import-runs.query.js';
import { UploadedImport } from '../application/import/uploaded-import.js';
import { ImportPage, ImportPreviewView, ImportStartedView, ImportView } from './enterprise-imports.view.js';
import { receiveUpload } from './register-upload.js';

const Id = { schema: z.uuid() };
const Upload = ApiBody({
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      file: { type: 'string', format: 'binary', description: 'CSV in UTF-8 or GB18030, plain or gzip' },
      mapping: { type: 'string', description: 'JSON object: column heading to field, "-" to pass a column over' },
      acceptRenames: { type: 'string', enum: ['true', 'false'] },
    },
  },
});

@ApiTags('enterprises')
@Controller('enterprise-imports')
export class EnterpriseImportsController {
  constructor(
    private readonly imports: UploadedImport,
    private readonly runs: ImportRunsQuery,
    private readonly badRows: BadRowsFile,
    private readonly files: FileStore,
  ) {}

  @Post()
  @Access.permission('register.import')
  @ApiConsumes('multipart/form-data')
  @Upload
  @Answers(202, ImportStartedView)
  async start(@By() actor: Actor, @Req() request: FastifyRequest) {
    return this.imports.start(actor, await receiveUpload(request, this.files));
  }

  @Post('preview')
  @Access.permission('register.import')
  @ApiConsumes('multipart/form-data')
  @Upload
  @Answers(200, ImportPreviewView)
  async preview(@Req() request: FastifyRequest) {
    return this.imports.preview(await receiveUpload(request, this.files));
  }

  @Get()
  @Access.permission('register.import')
  @Answers(200, ImportPage)
  list(@By() actor: Actor, @Query({ schema: PageQuery }) query: PageQuery) {
    return this.runs.list(actor, query);
  }

  @Get(':id')
  @Access.permission('register.import')
  @Answers(200, ImportView)
  read(@By() actor: Actor, @Param('id', Id) id: string) {
    return this.runs.read(actor, id);
  }

  @Get(':id/bad-rows.csv')
  @Access.permission('register.import')
  @Answers(200)
  async readBadRows(@By() actor: Actor, @Param('id', Id) id: string) {
    const run = await this.runs.require(actor, id);
    return new StreamableFile(Readable.from(this.badRows.write(run), { objectMode: false }), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="bad-rows-${id}.csv"`,
    });
  }
}
