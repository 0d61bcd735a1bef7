import { Readable } from 'node:stream';
import { Controller, Get, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, PageQuery, receiveFile, RequestContext, TakesListFile, workbookAnswer } from '#platform';
import { BadRowsFile } from '../application/import/bad-rows-file.js';
import { ImportRunsQuery } from '../application/import/import-runs.query.js';
import { PreviewImport } from '../application/import/preview-import.js';
import { RegisterTemplate } from '../application/import/register-template.js';
import { UploadedImport } from '../application/import/uploaded-import.js';
import { ImportPage, ImportPreviewView, ImportStartedView, ImportView } from './enterprise-imports.view.js';

const Id = { schema: z.uuid() };
/** A province's register takes some tens of megabytes. */
const FILE_BYTES = 190 * 1024 * 1024;
const RENAMES: Parameters<typeof TakesListFile>[0] = {
  acceptRenames: {
    type: 'string',
    enum: ['true', 'false'],
    description: 'a known code with another name is a change of name',
  },
};

@ApiTags('enterprises')
@Controller('enterprise-imports')
export class EnterpriseImportsController {
  constructor(
    private readonly imports: UploadedImport,
    private readonly runs: ImportRunsQuery,
    private readonly badRows: BadRowsFile,
    private readonly previewing: PreviewImport,
    private readonly template: RegisterTemplate,
  ) {}

  @Post()
  @Access.permission('register.import')
  @TakesListFile(RENAMES)
  @Answers(202, ImportStartedView)
  async start(@By() actor: Actor, @Req() request: FastifyRequest) {
    const upload = await receiveFile(request, FILE_BYTES);
    return this.imports.start(actor, upload).finally(() => upload.file.remove());
  }

  @Post('preview')
  @Access.permission('register.import')
  @TakesListFile(RENAMES)
  @Answers(200, ImportPreviewView)
  async preview(@By() actor: Actor, @Req() request: FastifyRequest) {
    const upload = await receiveFile(request, FILE_BYTES);
    return this.previewing.run(actor, upload).finally(() => upload.file.remove());
  }

  @Get('template.xlsx')
  @Access.permission('register.import')
  @Answers(200)
  readTemplate(@By() actor: Actor) {
    const locale = RequestContext.current()?.locale ?? 'zh';
    return workbookAnswer(locale === 'zh' ? '企业名录模板' : 'register', this.template.write(actor, locale));
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

  @Get(':id/bad-rows.xlsx')
  @Access.permission('register.import')
  @Answers(200)
  async readMarkedBadRows(@By() actor: Actor, @Param('id', Id) id: string) {
    const run = await this.runs.require(actor, id);
    const locale = RequestContext.current()?.locale ?? 'zh';
    const suffix = locale === 'zh' ? '（问题行）' : ' (bad rows)';
    return workbookAnswer(run.fileName.replace(/\.[^.]{1,5}$/, '') + suffix, this.badRows.workbook(run, locale));
  }
}
