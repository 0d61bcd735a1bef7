import type { ContextSamples } from './context-samples.js';

export const supplySamples: ContextSamples = { samples: {} };
