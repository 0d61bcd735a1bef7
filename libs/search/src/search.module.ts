import { Module } from '@nestjs/common';
import { CatalogueModule } from '#catalogue';
import { FindMakers } from './application/find-makers.js';
import { PartQueryReader } from './application/part-query-reader.js';
import { Retrieval } from './application/retrieval.js';
import { SearchEnterprises } from './application/search-enterprises.query.js';
import { Suggestions } from './application/suggestions.query.js';
import { TypedText } from './application/typed-text.js';
import { RegisterWords } from './application/register-words.js';
import { Vocabularies } from './application/vocabulary.js';
import { SearchController } from './http/search.controller.js';
import { ProjectEnterprise, ProjectOfferings } from './jobs/project-enterprises.handlers.js';
import { EnterpriseDocuments } from './persistence/enterprise-document.projection.js';
import { PostgresRegisterWords } from './persistence/postgres-register-words.js';
import { PostgresRetrieval } from './persistence/postgres-retrieval.js';
import { Reindex } from './persistence/reindex.js';

@Module({
  imports: [CatalogueModule],
  controllers: [SearchController],
  providers: [
    EnterpriseDocuments,
    FindMakers,
    PartQueryReader,
    ProjectEnterprise,
    ProjectOfferings,
    Reindex,
    SearchEnterprises,
    Suggestions,
    TypedText,
    Vocabularies,
    { provide: RegisterWords, useClass: PostgresRegisterWords },
    { provide: Retrieval, useClass: PostgresRetrieval },
  ],
  exports: [FindMakers, Reindex],
})
export class SearchModule {}
