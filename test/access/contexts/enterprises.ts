import type { ContextSamples, Seeding } from './context-samples.js';

/** Two firms of the holder's city that are alike, and the pair that came of it. */
async function alike({ api }: Seeding): Promise<Readonly<Record<string, string>>> {
  const one = await api.enterprise({ name: '长岭双生泵业有限公司', regionCode: '130503' });
  await api.enterprise({ name: '长岭双生泵业厂', regionCode: '130503' });
  await api.quiet();
  const [pair] = await api.database.query<{ id: string }>(
    'SELECT id FROM enterprises.duplicate WHERE one_id = $1 OR other_id = $1',
    [one],
  );
  return { twin: one, duplicate: String(pair?.id) };
}

export const enterprisesSamples: ContextSamples = {
  seed: alike,
  samples: {
    'GET /api/enterprise-duplicates': [{ holder: 'staff', others: 'own' }],
    'POST /api/enterprise-duplicates/:id/merge': [
      { holder: 'staff', params: { id: 'duplicate' }, body: { survivorId: '{twin}' }, version: 1 },
    ],
    'POST /api/enterprise-duplicates/:id/dismiss': [
      { holder: 'staff', params: { id: 'duplicate' }, body: {}, version: 1 },
    ],
    'POST /api/enterprise-duplicates/:id/undo': [{ params: { id: 'duplicate' }, version: 1 }],
    'GET /api/enterprise-imports/template.xlsx': [{ holder: 'staff', others: 'own' }],
    'GET /api/enterprise-imports/:id/bad-rows.xlsx': [{ holder: 'staff', params: { id: 'import' } }],
    'GET /api/enterprise-register/register.xlsx': [{ holder: 'staff', others: 'own', recorded: true }],
    'GET /api/enterprise-register/register.csv': [{ holder: 'staff', others: 'own', recorded: true, tells: true }],
  },
};
