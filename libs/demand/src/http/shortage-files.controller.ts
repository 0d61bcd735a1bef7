import { Controller, Get, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#kernel';
import {
  Access,
  Answers,
  By,
  markedAnswer,
  receiveFile,
  RequestContext,
  TakesListFile,
  workbookAnswer,
} from '#platform';
import { MarkShortageFile } from '../application/mark-shortage-file.js';
import { PreviewShortageFile } from '../application/preview-shortage-file.js';
import { ShortageTemplate } from '../application/shortage-template.js';
import { ShortageFilePreview } from './shortage-file.dto.js';

/** A list of a thousand lines takes a fraction; pictures in it may take more. */
const FILE_BYTES = 20 * 1024 * 1024;

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
  @TakesListFile()
  @Answers(200, ShortageFilePreview)
  async preview(@By() actor: Actor, @Req() request: FastifyRequest) {
    const upload = await receiveFile(request, FILE_BYTES);
    return this.previewFile.run(actor, upload).finally(() => upload.file.remove());
  }

  @Post('preview/marked-file')
  @Access.permission('shortages.raise')
  @TakesListFile()
  @Answers(200)
  async mark(@By() actor: Actor, @Req() request: FastifyRequest) {
    const upload = await receiveFile(request, FILE_BYTES);
    return markedAnswer(upload, () => this.markFile.run(actor, upload));
  }
}
