export type * from './problem.js';
