import type { ContextSamples } from './context-samples.js';

export const enterprisesSamples: ContextSamples = {
  samples: {
    'GET /api/enterprise-imports/template.xlsx': [{ holder: 'staff', others: 'own' }],
    'GET /api/enterprise-imports/:id/bad-rows.xlsx': [{ holder: 'staff', params: { id: 'import' } }],
    'GET /api/enterprise-register/register.xlsx': [{ holder: 'staff', others: 'own', recorded: true }],
    'GET /api/enterprise-register/register.csv': [{ holder: 'staff', others: 'own', recorded: true }],
  },
};
