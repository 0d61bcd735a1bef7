import { catalogueSamples } from './catalogue.js';
import type { ContextSamples } from './context-samples.js';
import { dealsSamples } from './deals.js';
import { demandSamples } from './demand.js';
import { dockingSamples } from './docking.js';
import { enterprisesSamples } from './enterprises.js';
import { reportingSamples } from './reporting.js';
import { searchSamples } from './search.js';
import { supplySamples } from './supply.js';

/** In the order in which their things are made. */
export const CONTEXT_SAMPLES: readonly ContextSamples[] = [
  catalogueSamples,
  enterprisesSamples,
  supplySamples,
  demandSamples,
  dockingSamples,
  dealsSamples,
  reportingSamples,
  searchSamples,
];
