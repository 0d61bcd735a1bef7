import { Module } from '@nestjs/common';
import { CatalogueModule } from '#catalogue';
import { ContextRegistry } from '#platform';
import { EnterprisesFacade } from './application/enterprises.facade.js';
import { BadRowsFile } from './application/import/bad-rows-file.js';
import { ImportBatch } from './application/import/import-batch.js';
import { RegisterImport } from './application/import/register-import.facade.js';
import { RunImport } from './application/import/run-import.js';
import { StartImport } from './application/import/start-import.js';
import { IssueClaimLink } from './application/issue-claim-link.js';
import { RegisterEnterprises } from './application/register-enterprises.js';
import { enterprisesErrors } from './domain/enterprises.errors.js';

/** The register of enterprises. */
@Module({
  imports: [CatalogueModule],
  providers: [
    BadRowsFile,
    EnterprisesFacade,
    ImportBatch,
    IssueClaimLink,
    RegisterEnterprises,
    RegisterImport,
    RunImport,
    StartImport,
  ],
  exports: [EnterprisesFacade, RegisterImport],
})
export class EnterprisesModule {
  constructor(contexts: ContextRegistry) {
    contexts.declare({ name: 'enterprises', errors: enterprisesErrors });
  }
}
