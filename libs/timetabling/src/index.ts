export { breaksOf, check, type PlanToCheck, type Violation, type ViolationCode } from './check.js';
export { FaultyProblem, faultsOf } from './faults-of.js';
export { plan } from './plan.js';
export type * from './problem.js';
export { afterChanges } from './replan/after-changes.js';
export { checkReplan, type ReplanViolation } from './replan/check-replan.js';
export { faultsOfReplan } from './replan/faults-of-replan.js';
export { replan } from './replan/replan.js';
