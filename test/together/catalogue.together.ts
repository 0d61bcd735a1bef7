import { suitesOf } from './suites-of.js';

await suitesOf('catalogue');
