import type { ContextSamples } from './context-samples.js';

export const reportingSamples: ContextSamples = { samples: {} };
