export type SearchErrorCode = 'search.free_capacity_hidden';
