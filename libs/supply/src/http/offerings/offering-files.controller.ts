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
import { OfferingFiles } from '../../application/offerings/offering-files.js';
import { OfferingsWorkbook } from '../../application/offerings/offerings-workbook.js';
import { OfferingFilePreview, OfferingsOfFirm } from './offering-file.dto.js';

/** Two hundred lines take a fraction; pictures beside them may take more. */
const FILE_BYTES = 20 * 1024 * 1024;
const FIRM: Parameters<typeof TakesListFile>[0] = {
  enterpriseId: {
    type: 'string',
    format: 'uuid',
    description: 'whose offerings; the first of the caller’s firms if not given',
  },
};

@ApiTags('supply')
@Controller('declared-offerings')
export class OfferingFilesController {
  constructor(
    private readonly files: OfferingFiles,
    private readonly workbook: OfferingsWorkbook,
  ) {}

  @Get('template.xlsx')
  @Access.permission('supply.maintain')
  @Answers(200)
  readTemplate() {
    const locale = RequestContext.current()?.locale ?? 'zh';
    return workbookAnswer(locale === 'zh' ? '供给清单模板' : 'offerings', this.files.template(locale));
  }

  @Get('workbook.xlsx')
  @Access.permission('supply.maintain')
  @Answers(200)
  async readWorkbook(@By() actor: Actor, @Query({ schema: OfferingsOfFirm }) { enterpriseId }: OfferingsOfFirm) {
    const locale = RequestContext.current()?.locale ?? 'zh';
    const bytes = await this.workbook.write(actor, enterpriseId, locale);
    return workbookAnswer(locale === 'zh' ? '供给清单' : 'offerings', bytes);
  }

  @Post('preview/file')
  @Access.permission('supply.maintain')
  @TakesListFile(FIRM)
  @Answers(200, OfferingFilePreview)
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
