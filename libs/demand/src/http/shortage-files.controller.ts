import { Controller, Get, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#kernel';
import { Access, Answers, By, markedAnswer, receiveFile, RequestContext, workbookAnswer } from '#platform';
import { MarkShortageFile } from '../application/mark-shortage-file.js';
import { PreviewShortageFile } from '../application/preview-shortage-file.js';
import { ShortageTemplate } from '../application/shortage-template.js';
import { ShortageFilePreview } from './shortage-file.dto.js';

/** A list of a thousand lines takes a fraction; pictures in it may take more. */
const FILE_BYTES = 20 * 1024 * 1024;

const Upload = ApiBody({
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      file: { type: 'string', format: 'binary', description: '.xlsx, .xlsm or .csv, told by its contents' },
      sheet: { type: 'string', description: 'name of the sheet to read; the first with a known heading if not given' },
      mapping: {
        type: 'string',
        description: 'JSON object: heading or letters of a column to field, "-" to pass it over',
      },
    },
  },
});

@ApiTags('demand')
@Controller('shortage-lists')
export class ShortageFilesController {
  constructor(
    private readonly previewFile: PreviewShortageFile,
    private readonly markFile: MarkShortageFile,
    private readonly template: ShortageTemplate,
  ) {}

  @Get('template.xlsx')
  @Access.permission('shortages.raise')
  @Answers(200)
  readTemplate() {
    const locale = RequestContext.current()?.locale ?? 'zh';
    return workbookAnswer(locale === 'zh' ? '缺件清单模板' : 'shortages', this.template.write(locale));
  }

  @Post('preview/file')
  @Access.permission('shortages.raise')
  @ApiConsumes('multipart/form-data')
  @Upload
  @Answers(200, ShortageFilePreview)
  async preview(@By() actor: Actor, @Req() request: FastifyRequest) {
    const upload = await receiveFile(request, FILE_BYTES);
    return this.previewFile.run(actor, upload).finally(() => upload.file.remove());
  }

  @Post('preview/marked-file')
  @Access.permission('shortages.raise')
  @ApiConsumes('multipart/form-data')
  @Upload
  @Answers(200)
  async mark(@By() actor: Actor, @Req() request: FastifyRequest) {
    const upload = await receiveFile(request, FILE_BYTES);
    return markedAnswer(upload, () => this.markFile.run(actor, upload));
  }
}
