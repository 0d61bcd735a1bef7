export { AccountsFacade, type SeededAccount } from './application/accounts.facade.js';
export type { DepartmentPost, DepartmentRole, EnterprisePost, EnterpriseRole } from './domain/roles.js';
export { identityMappings } from './persistence/identity.mappings.js';
export { IdentityModule } from './identity.module.js';
