import { Module } from '@nestjs/common';
import { CatalogueModule } from '#catalogue';
import { ContextRegistry } from '#platform';
import { AcceptClaimLink } from './application/accept-claim-link.js';
import { ClaimsBoard } from './application/claims.query.js';
import { CorrectEnterprise } from './application/correct-enterprise.js';
import { DecideClaim } from './application/decide-claim.js';
import { DecideDuplicate } from './application/duplicates/decide-duplicate.js';
import { Duplicates } from './application/duplicates/duplicates.query.js';
import { FindDuplicates } from './application/duplicates/find-duplicates.js';
import { EnterpriseRecordQuery } from './application/enterprise-record.query.js';
import { EnterprisesFacade } from './application/enterprises.facade.js';
import { BadRowsFile } from './application/import/bad-rows-file.js';
import { ImportBatch } from './application/import/import-batch.js';
import { ImportRunsQuery } from './application/import/import-runs.query.js';
import { PreviewImport } from './application/import/preview-import.js';
import { RegisterImport } from './application/import/register-import.facade.js';
import { RegisterTemplate } from './application/import/register-template.js';
import { RunImport } from './application/import/run-import.js';
import { StartImport } from './application/import/start-import.js';
import { UploadedImport } from './application/import/uploaded-import.js';
import { IssueClaimLink } from './application/issue-claim-link.js';
import { MaintainBelongings } from './application/maintain-belongings.js';
import { NameProposals } from './application/name-proposals.query.js';
import { RaiseClaim } from './application/raise-claim.js';
import { RegisterEnterprises } from './application/register-enterprises.js';
import { RegisterExport } from './application/register-export.js';
import { SendClaimLink } from './application/send-claim-link.js';
import { TakeOwnership } from './application/take-ownership.js';
import { claimLifecycle } from './domain/claim.lifecycle.js';
import { duplicateLifecycle } from './domain/duplicates/duplicate.lifecycle.js';
import { enterprisesErrors } from './domain/enterprises.errors.js';
import { ClaimLinksController } from './http/claim-links.controller.js';
import { DuplicatesController } from './http/duplicates.controller.js';
import { EnterpriseClaimsController } from './http/enterprise-claims.controller.js';
import { EnterpriseImportsController } from './http/enterprise-imports.controller.js';
import { EnterprisesController } from './http/enterprises.controller.js';
import { RegisterExportsController } from './http/register-exports.controller.js';
import {
  FindDuplicatesLeft,
  FindDuplicatesOfChanged,
  FindDuplicatesOfImported,
  FindDuplicatesOfMerged,
  FindDuplicatesOfParted,
} from './jobs/find-duplicates.handlers.js';
import { ImportRegisterHandler } from './jobs/import-register.handler.js';

/** The register of enterprises: import, records, claims. */
@Module({
  imports: [CatalogueModule],
  controllers: [
    ClaimLinksController,
    DuplicatesController,
    EnterpriseClaimsController,
    EnterpriseImportsController,
    EnterprisesController,
    RegisterExportsController,
  ],
  providers: [
    AcceptClaimLink,
    BadRowsFile,
    ClaimsBoard,
    CorrectEnterprise,
    DecideClaim,
    DecideDuplicate,
    Duplicates,
    EnterpriseRecordQuery,
    EnterprisesFacade,
    FindDuplicates,
    FindDuplicatesLeft,
    FindDuplicatesOfChanged,
    FindDuplicatesOfImported,
    FindDuplicatesOfMerged,
    FindDuplicatesOfParted,
    ImportBatch,
    ImportRegisterHandler,
    ImportRunsQuery,
    IssueClaimLink,
    MaintainBelongings,
    NameProposals,
    PreviewImport,
    RaiseClaim,
    RegisterEnterprises,
    RegisterExport,
    RegisterImport,
    RegisterTemplate,
    RunImport,
    SendClaimLink,
    StartImport,
    TakeOwnership,
    UploadedImport,
  ],
  exports: [EnterprisesFacade, NameProposals, RegisterImport],
})
export class EnterprisesModule {
  constructor(contexts: ContextRegistry) {
    contexts.declare({
      name: 'enterprises',
      errors: enterprisesErrors,
      constraints: {
        certificate_number_key: 'enterprises.certificate_exists',
        claim_open_key: 'enterprises.claim_open_already',
        duplicate_merged_key: 'enterprises.merged_meanwhile',
        enterprise_merged_into_fkey: 'enterprises.merged_meanwhile',
        import_run_unfinished_key: 'enterprises.import_running',
      },
      lifecycles: [claimLifecycle, duplicateLifecycle],
    });
  }
}
