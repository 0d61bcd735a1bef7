import { newSecretToken } from '#kernel';
import { type ContextSamples, idOf, type Seeding } from './context-samples.js';

/** Stands in what an account keeps for itself. */
const SECRET = '玄武';
const asked = { q: '前轴锻件', region: '130500' };

/** Searches that accounts keep: their own and nobody else's, but for the link in a letter. */
export const searchSamples: ContextSamples = {
  samples: {
    'GET /api/saved-searches': [{ holder: 'buyer', others: 'own', tells: true }],
    'POST /api/saved-searches': [{ holder: 'buyer', body: { name: '再存一条', asked }, others: 'own' }],
    'PATCH /api/saved-searches/:id': [
      { holder: 'buyer', params: { id: 'savedSearch' }, body: { notifies: false }, version: 1 },
    ],
    'DELETE /api/saved-searches/:id': [{ holder: 'buyer', params: { id: 'savedSearchToRemove' }, version: 1 }],
    'GET /api/saved-search-letters/:token': [{ holder: 'buyer', params: { token: 'savedSearchLetter' }, tells: true }],
    'POST /api/saved-search-letters/:token/end': [{ holder: 'buyer', params: { token: 'savedSearchLetter' } }],
  },
  seed: async ({ api, call, people: { buyer } }: Seeding) => {
    const keep = async (name: string) =>
      idOf(await call(buyer, 'POST', '/api/saved-searches', { name: `${SECRET}${name}`, asked }));
    const savedSearch = await keep('前轴');
    const { token, hash } = newSecretToken();
    await api.database.query(
      'INSERT INTO search.saved_search_letter (token_hash, saved_search_id, day) VALUES ($1, $2, current_date)',
      [hash, await keep('有信的')],
    );
    return { savedSearch, savedSearchToRemove: await keep('要删的'), savedSearchLetter: token };
  },
};
