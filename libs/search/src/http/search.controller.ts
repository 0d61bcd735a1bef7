import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#kernel';
import { Access, Answers, By } from '#platform';
import { SearchEnterprises } from '../application/search-enterprises.query.js';
import { Suggestions } from '../application/suggestions.query.js';
import { EnterpriseSearchDto, EnterpriseSearchPage } from './search.dto.js';
import { SuggestionsDto, SuggestionsView } from './suggestions.dto.js';

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(
    private readonly searchEnterprises: SearchEnterprises,
    private readonly suggestionsQuery: Suggestions,
  ) {}

  @Get('enterprises')
  @Access.signedIn()
  @Answers(200, EnterpriseSearchPage)
  enterprises(@By() actor: Actor, @Query({ schema: EnterpriseSearchDto }) dto: EnterpriseSearchDto) {
    return this.searchEnterprises.run(actor, dto);
  }

  @Get('suggestions')
  @Access.signedIn()
  @Answers(200, SuggestionsView)
  suggestions(@Query({ schema: SuggestionsDto }) dto: SuggestionsDto) {
    return this.suggestionsQuery.run(dto);
  }
}
