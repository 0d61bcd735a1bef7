import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, Idempotent, RequiresVersion, SeenVersion } from '#platform';
import { CorrectEnterprise } from '../application/correct-enterprise.js';
import { EnterpriseRecordQuery } from '../application/enterprise-record.query.js';
import { MaintainBelongings } from '../application/maintain-belongings.js';
import { CreatedView } from './claims.dto.js';
import { EnterpriseRecordView } from './enterprise-record.view.js';
import { AddCertificateDto, AddContactDto, AddSiteDto, CorrectEnterpriseDto } from './enterprises.dto.js';

const Id = { schema: z.uuid() };

@ApiTags('enterprises')
@Controller('enterprises/:id')
export class EnterprisesController {
  constructor(
    private readonly records: EnterpriseRecordQuery,
    private readonly correcting: CorrectEnterprise,
    private readonly belongings: MaintainBelongings,
  ) {}

  @Get()
  @Access.signedIn()
  @Answers(200, EnterpriseRecordView)
  read(@By() actor: Actor, @Param('id', Id) id: string) {
    return this.records.read(actor, id);
  }

  @Patch()
  @Access.permission('enterprise.maintain', 'register.import')
  @RequiresVersion()
  @Answers(200, EnterpriseRecordView)
  async correct(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: CorrectEnterpriseDto }) dto: CorrectEnterpriseDto,
  ) {
    await this.correcting.correct(actor, id, version, dto);
    return this.records.read(actor, id);
  }

  @Post('sites')
  @Access.permission('enterprise.maintain', 'register.import')
  @Idempotent()
  @Answers(201, CreatedView)
  addSite(@By() actor: Actor, @Param('id', Id) id: string, @Body({ schema: AddSiteDto }) dto: AddSiteDto) {
    return this.belongings.addSite(actor, id, dto);
  }

  @Delete('sites/:site')
  @Access.permission('enterprise.maintain', 'register.import')
  @Answers(204)
  removeSite(@By() actor: Actor, @Param('id', Id) id: string, @Param('site', Id) site: string) {
    return this.belongings.remove(actor, id, 'site', site);
  }

  @Post('contacts')
  @Access.permission('enterprise.maintain', 'register.import')
  @Idempotent()
  @Answers(201, CreatedView)
  addContact(@By() actor: Actor, @Param('id', Id) id: string, @Body({ schema: AddContactDto }) dto: AddContactDto) {
    return this.belongings.addContact(actor, id, dto);
  }

  @Delete('contacts/:contact')
  @Access.permission('enterprise.maintain', 'register.import')
  @Answers(204)
  removeContact(@By() actor: Actor, @Param('id', Id) id: string, @Param('contact', Id) contact: string) {
    return this.belongings.remove(actor, id, 'contact', contact);
  }

  @Post('certificates')
  @Access.permission('enterprise.maintain', 'register.import')
  @Idempotent()
  @Answers(201, CreatedView)
  addCertificate(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Body({ schema: AddCertificateDto }) dto: AddCertificateDto,
  ) {
    return this.belongings.addCertificate(actor, id, dto);
  }

  @Delete('certificates/:certificate')
  @Access.permission('enterprise.maintain', 'register.import')
  @Answers(204)
  removeCertificate(@By() actor: Actor, @Param('id', Id) id: string, @Param('certificate', Id) certificate: string) {
    return this.belongings.remove(actor, id, 'certificate', certificate);
  }
}
