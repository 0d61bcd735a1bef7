import { EntitySchema } from 'typeorm';
import { SavedSearch } from '../domain/saved-search.js';

export const savedSearchSchema = new EntitySchema<SavedSearch>({
  target: SavedSearch,
  name: 'SavedSearch',
  schema: 'search',
  tableName: 'saved_search',
  columns: {
    id: { type: 'uuid', primary: true },
    accountId: { name: 'account_id', type: 'uuid' },
    place: { type: 'smallint' },
    name: { type: 'text' },
    asked: { type: 'jsonb' },
    notifies: { type: 'boolean' },
    // Some ten kilobytes, which nobody reads but who looks for new ones.
    known: { type: 'uuid', array: true, select: false },
    // Moves on without a new version: a change that was loaded before must not put it back.
    lookedOn: { name: 'looked_on', type: 'date', update: false },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    version: { type: 'integer', version: true },
  },
});

export const searchMappings = [savedSearchSchema];
