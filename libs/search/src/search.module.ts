import { Module } from '@nestjs/common';
import { CatalogueModule } from '#catalogue';
import { EnterprisesModule } from '#enterprises';
import { CONFIG, type Config, ContextRegistry } from '#platform';
import { SupplyModule } from '#supply';
import { FacetCounts } from './application/facet-counts.js';
import { FindEnterprises } from './application/find-enterprises.js';
import { FindMakers } from './application/find-makers.js';
import { FirmsByName } from './application/firms-by-name.js';
import { HitViews } from './application/hit-views.js';
import { PartQueryReader } from './application/part-query-reader.js';
import { PartsForMaker } from './application/parts-for-maker.js';
import { PlaceInText } from './application/place-in-text.js';
import { Retrieval } from './application/retrieval.js';
import { FindAsked } from './application/saved/find-asked.js';
import { KeepSearch } from './application/saved/keep-search.js';
import { MaintainSavedSearch } from './application/saved/maintain-saved-search.js';
import { QuestionInWords } from './application/saved/question-in-words.js';
import { SavedSearches } from './application/saved/saved-searches.query.js';
import { TellOfNewFirms } from './application/saved/tell-of-new-firms.js';
import { ScopeSigns } from './application/scope-signs.js';
import { SearchEnterprises } from './application/search-enterprises.query.js';
import { Suggestions } from './application/suggestions.query.js';
import { TypedText } from './application/typed-text.js';
import { RegisterWords } from './application/register-words.js';
import { Vocabularies } from './application/vocabulary.js';
import { ReadFilters } from './application/search-filters.js';
import { SteadyRetrieval } from './application/steady-retrieval.js';
import { SavedSearchesController } from './http/saved-searches.controller.js';
import { searchErrors } from './http/search-errors.js';
import { SearchController } from './http/search.controller.js';
import { LookForNewFirmsHandler } from './jobs/look-for-new-firms.handler.js';
import {
  FollowCertificates,
  FollowPartGraph,
  ProjectEnterprise,
  ProjectMerged,
  ProjectOfferings,
  ProjectParted,
} from './jobs/project-enterprises.handlers.js';
import { PublishChangesHandler, PublishLeftOver } from './jobs/publish-documents.handlers.js';
import { EnterpriseDocuments } from './persistence/enterprise-document.projection.js';
import { PostgresRegisterWords } from './persistence/postgres-register-words.js';
import { DocumentSource } from './persistence/meilisearch/document-source.js';
import { MeiliRetrieval } from './persistence/meilisearch/meili-retrieval.js';
import { MeiliServer } from './persistence/meilisearch/meili-server.js';
import { RebuildMeili } from './persistence/meilisearch/rebuild-meili.js';
import { SendDocuments } from './persistence/meilisearch/send-documents.js';
import { HeldDocuments } from './persistence/in-memory/held-documents.js';
import { MemoryRetrieval } from './persistence/in-memory/memory-retrieval.js';
import { PostgresRetrieval } from './persistence/postgres-retrieval.js';
import { Publication } from './persistence/publication.js';
import { Reindex } from './persistence/reindex.js';

@Module({
  imports: [CatalogueModule, EnterprisesModule, SupplyModule],
  controllers: [SavedSearchesController, SearchController],
  providers: [
    DocumentSource,
    EnterpriseDocuments,
    FacetCounts,
    FindAsked,
    FindEnterprises,
    FindMakers,
    FirmsByName,
    FollowCertificates,
    FollowPartGraph,
    HeldDocuments,
    HitViews,
    KeepSearch,
    LookForNewFirmsHandler,
    MaintainSavedSearch,
    MemoryRetrieval,
    PartQueryReader,
    PartsForMaker,
    PlaceInText,
    PostgresRetrieval,
    ProjectEnterprise,
    ProjectMerged,
    ProjectOfferings,
    ProjectParted,
    Publication,
    PublishChangesHandler,
    PublishLeftOver,
    QuestionInWords,
    ReadFilters,
    RebuildMeili,
    Reindex,
    SavedSearches,
    ScopeSigns,
    SearchEnterprises,
    SendDocuments,
    Suggestions,
    TellOfNewFirms,
    TypedText,
    Vocabularies,
    { provide: RegisterWords, useClass: PostgresRegisterWords },
    {
      provide: MeiliServer,
      useFactory: ({ meili }: Config) => (meili === undefined ? undefined : MeiliServer.open(meili)),
      inject: [CONFIG],
    },
    {
      provide: Retrieval,
      useFactory: (memory: MemoryRetrieval, publication: Publication, meili?: MeiliServer) =>
        meili === undefined ? memory : new SteadyRetrieval(new MeiliRetrieval(meili), memory, publication),
      inject: [MemoryRetrieval, Publication, { token: MeiliServer, optional: true }],
    },
  ],
  exports: [FindMakers, PartsForMaker, Reindex],
})
export class SearchModule {
  constructor(contexts: ContextRegistry) {
    contexts.declare({
      name: 'search',
      errors: searchErrors,
      constraints: {
        saved_search_name_key: 'search.saved_name_taken',
        saved_search_place_key: 'search.too_many_saved',
      },
    });
  }
}
