export {
  type CertificateFacts,
  type ContactDetails,
  EnterprisesFacade,
  type EnterpriseCard,
  type EnterpriseProfile,
} from './application/enterprises.facade.js';
export type { Refusal, Registered, RegisterRules } from './application/register-enterprises.js';
export type { RegisterContact, RegisterEntry } from './domain/register-entry.js';
export type { RegisteredCapital } from './domain/registered-capital.js';
export {
  type FileImport,
  type ImportProgress,
  type ImportResult,
  RegisterImport,
} from './application/import/register-import.facade.js';
export { NameProposals, placeLengthIn } from './application/name-proposals.query.js';
export { type NamedFirm, NameMatcher, type NameProposal } from './domain/names/name-proposals.js';
export type { ClaimLinkIssued } from './application/issue-claim-link.js';
export {
  EnterpriseChanged,
  EnterpriseClaimed,
  EnterprisesImported,
  EnterprisesMerged,
  EnterprisesParted,
} from './domain/enterprises.events.js';
export { nameKey } from './domain/enterprise-name.js';
export type { EnterpriseStatus } from './domain/enterprise.js';
export { enterprisesMappings } from './persistence/enterprises.mappings.js';
export { EnterprisesModule } from './enterprises.module.js';
