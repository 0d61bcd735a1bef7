import type { ContextSamples } from './context-samples.js';

export const demandSamples: ContextSamples = { samples: {} };
