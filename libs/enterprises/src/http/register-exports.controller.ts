import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, csvAnswer, RequestContext, workbookAnswer } from '#platform';
import { RegisterExport } from '../application/register-export.js';

const RegisterExportQuery = z.strictObject({
  /** GB/T 2260, inside what the caller keeps; all of that when not given. */
  region: z
    .string()
    .regex(/^[1-9]\d{5}$/)
    .optional(),
});
type RegisterExportQuery = z.infer<typeof RegisterExportQuery>;

@ApiTags('enterprises')
@Controller('enterprise-register')
export class RegisterExportsController {
  constructor(private readonly register: RegisterExport) {}

  @Get('register.xlsx')
  @Access.permission('register.import')
  @Answers(200)
  async workbook(@By() actor: Actor, @Query({ schema: RegisterExportQuery }) { region }: RegisterExportQuery) {
    const locale = RequestContext.current()?.locale ?? 'zh';
    return workbookAnswer(this.register.nameOf(region, locale), await this.register.workbook(actor, region, locale));
  }

  @Get('register.csv')
  @Access.permission('register.import')
  @Answers(200)
  async csv(@By() actor: Actor, @Query({ schema: RegisterExportQuery }) { region }: RegisterExportQuery) {
    const locale = RequestContext.current()?.locale ?? 'zh';
    return csvAnswer(this.register.nameOf(region, locale), await this.register.csv(actor, region, locale));
  }
}
