import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, Idempotent, PageQuery, RequiresVersion, SeenVersion } from '#platform';
import { KeepSearch } from '../application/saved/keep-search.js';
import { MaintainSavedSearch } from '../application/saved/maintain-saved-search.js';
import { SavedSearches } from '../application/saved/saved-searches.query.js';
import {
  ChangeSavedSearchDto,
  KeepSearchDto,
  LetterView,
  SavedSearchPage,
  SavedSearchView,
} from './saved-searches.dto.js';

const Id = z.uuid();
const Token = z.string().regex(/^[\w-]{20,100}$/);

@ApiTags('search')
@Controller()
export class SavedSearchesController {
  constructor(
    private readonly keeping: KeepSearch,
    private readonly maintaining: MaintainSavedSearch,
    private readonly searches: SavedSearches,
  ) {}

  @Get('saved-searches')
  @Access.signedIn()
  @Answers(200, SavedSearchPage)
  page(@By() actor: Actor, @Query({ schema: PageQuery }) query: PageQuery) {
    return this.searches.page(actor, query);
  }

  @Post('saved-searches')
  @Access.signedIn()
  @Idempotent()
  @Answers(201, SavedSearchView)
  async keep(@By() actor: Actor, @Body({ schema: KeepSearchDto }) dto: KeepSearchDto) {
    return this.searches.one(actor, await this.keeping.run(actor, dto));
  }

  @Patch('saved-searches/:id')
  @Access.signedIn()
  @RequiresVersion()
  @Answers(200, SavedSearchView)
  async change(
    @By() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @SeenVersion() version: number,
    @Body({ schema: ChangeSavedSearchDto }) dto: ChangeSavedSearchDto,
  ) {
    await this.maintaining.change(actor, id, version, dto);
    return this.searches.one(actor, id);
  }

  @Delete('saved-searches/:id')
  @Access.signedIn()
  @RequiresVersion()
  @Answers(204)
  remove(@By() actor: Actor, @Param('id', { schema: Id }) id: string, @SeenVersion() version: number) {
    return this.maintaining.remove(actor, id, version);
  }

  /** Looking ends nothing: mail servers open links before people do. */
  @Get('saved-search-letters/:token')
  @Access.anyone()
  @Answers(200, LetterView)
  letter(@Param('token', { schema: Token }) token: string) {
    return this.maintaining.ofLetter(token);
  }

  @Post('saved-search-letters/:token/end')
  @Access.anyone()
  @Answers(200, LetterView)
  endLetters(@Param('token', { schema: Token }) token: string) {
    return this.maintaining.endLetters(token);
  }
}
