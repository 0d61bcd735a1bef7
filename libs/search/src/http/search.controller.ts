import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers } from '#platform';
import { SearchEnterprises } from '../application/search-enterprises.query.js';
import { EnterpriseSearchDto, EnterpriseSearchPage } from './search.dto.js';

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly searchEnterprises: SearchEnterprises) {}

  @Get('enterprises')
  @Access.signedIn()
  @Answers(200, EnterpriseSearchPage)
  enterprises(@Query({ schema: EnterpriseSearchDto }) dto: EnterpriseSearchDto) {
    return this.searchEnterprises.run(dto);
  }
}
