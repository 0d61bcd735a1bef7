import type { ContextSamples } from './context-samples.js';

export const dealsSamples: ContextSamples = { samples: {} };
