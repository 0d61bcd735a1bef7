import { Controller, Get, Post, Query, Req } from '@nestjs/common';
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
import { CapacityFiles } from '../../application/capacity/capacity-files.js';
import { CapacityWorkbook } from '../../application/capacity/capacity-workbook.js';
import { CapacityFilePreview, CapacityOfFirm } from './capacity-file.dto.js';

/** Lists themselves are small; pictures beside them may not be. */
const FILE_BYTES = 20 * 1024 * 1024;
const FIRM: Parameters<typeof TakesListFile>[0] = {
  enterpriseId: {
    type: 'string',
    format: 'uuid',
    description: 'whose lines; those of the first of the caller’s firms if not given',
  },
};

@ApiTags('supply')
@Controller('production-lines')
export class CapacityFilesController {
  constructor(
    private readonly files: CapacityFiles,
    private readonly workbook: CapacityWorkbook,
  ) {}

  @Get('capacity.xlsx')
  @Access.permission('supply.maintain')
  @Answers(200)
  async readWorkbook(@By() actor: Actor, @Query({ schema: CapacityOfFirm }) { enterpriseId }: CapacityOfFirm) {
    const locale = RequestContext.current()?.locale ?? 'zh';
    const bytes = await this.workbook.write(actor, enterpriseId, locale);
    return workbookAnswer(locale === 'zh' ? '空闲产能' : 'capacity', bytes);
  }

  @Post('preview/file')
  @Access.permission('supply.maintain')
  @TakesListFile(FIRM)
  @Answers(200, CapacityFilePreview)
  async preview(@By() actor: Actor, @Req() request: FastifyRequest) {
    const upload = await receiveFile(request, FILE_BYTES);
    return this.files.preview(actor, upload).finally(() => upload.file.remove());
  }

  @Post('preview/marked-file')
  @Access.permission('supply.maintain')
  @TakesListFile(FIRM)
  @Answers(200)
  async mark(@By() actor: Actor, @Req() request: FastifyRequest) {
    const upload = await receiveFile(request, FILE_BYTES);
    return markedAnswer(upload, () => this.files.mark(actor, upload));
  }
}
