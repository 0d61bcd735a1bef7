import type { ContextSamples } from './context-samples.js';

export const dockingSamples: ContextSamples = { samples: {} };
