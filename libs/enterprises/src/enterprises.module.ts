import { Module } from '@nestjs/common';
import { CatalogueModule } from '#catalogue';
import { ContextRegistry } from '#platform';
import { EnterprisesFacade } from './application/enterprises.facade.js';
import { IssueClaimLink } from './application/issue-claim-link.js';
import { RegisterEnterprises } from './application/register-enterprises.js';
import { enterprisesErrors } from './domain/enterprises.errors.js';

/** The register of enterprises. */
@Module({
  imports: [CatalogueModule],
  providers: [EnterprisesFacade, IssueClaimLink, RegisterEnterprises],
  exports: [EnterprisesFacade],
})
export class EnterprisesModule {
  constructor(contexts: ContextRegistry) {
    contexts.declare({ name: 'enterprises', errors: enterprisesErrors });
  }
}
