export { findDrift } from './drift.js';
export { MAPPINGS } from './mappings.js';
export { createDataSource, migrate } from './migrate.js';
