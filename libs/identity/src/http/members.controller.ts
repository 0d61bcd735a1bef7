import { Controller, Delete, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, PageQuery } from '#platform';
import { EndMembership } from '../application/end-membership.js';
import {
  DepartmentMemberPage,
  EnterpriseMemberPage,
  EnterpriseMembersQuery,
  MembersQuery,
} from '../application/members.query.js';

/** Who belongs where, for those who may invite there. */
@ApiTags('identity')
@Controller()
export class MembersController {
  constructor(
    private readonly members: MembersQuery,
    private readonly ending: EndMembership,
  ) {}

  @Get('enterprise-members')
  @Access.permission('enterprise.invite_members')
  @Answers(200, EnterpriseMemberPage)
  ofEnterprises(@By() actor: Actor, @Query({ schema: EnterpriseMembersQuery }) query: EnterpriseMembersQuery) {
    return this.members.ofEnterprises(actor, query);
  }

  @Delete('enterprise-members/:id')
  @Access.permission('enterprise.invite_members')
  @Answers(204)
  leaveEnterprise(@By() actor: Actor, @Param('id', { schema: z.uuid() }) id: string) {
    return this.ending.ofEnterprise(actor, id);
  }

  @Get('department-members')
  @Access.permission('department.invite_members')
  @Answers(200, DepartmentMemberPage)
  ofDepartments(@By() actor: Actor, @Query({ schema: PageQuery }) query: PageQuery) {
    return this.members.ofDepartments(actor, query);
  }

  @Delete('department-members/:id')
  @Access.permission('department.invite_members')
  @Answers(204)
  leaveDepartment(@By() actor: Actor, @Param('id', { schema: z.uuid() }) id: string) {
    return this.ending.ofDepartment(actor, id);
  }
}
