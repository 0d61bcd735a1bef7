import type { ContextSamples } from './context-samples.js';

/** Figures of the whole region of whoever asks: another department is told its own. */
export const reportingSamples: ContextSamples = {
  samples: {
    'GET /api/figures': [
      { holder: 'staff', others: 'own' },
      { holder: 'staff', query: '?eventId={event}', tells: true },
    ],
    'GET /api/figures/:code/rows': [
      { holder: 'staff', params: { code: 'figure' }, others: 'own', tells: true },
      { holder: 'staff', params: { code: 'eventFigure' }, query: '?eventId={event}', tells: true },
    ],
    'GET /api/figures/:code/rows.csv': [{ holder: 'staff', params: { code: 'figure' }, others: 'own', tells: true }],
    'GET /api/figures/:code/items': [{ holder: 'staff', params: { code: 'figure' }, others: 'own' }],
  },
  seed: () => Promise.resolve({ figure: 'lists_sent', eventFigure: 'firms_invited' }),
};
