export type SearchErrorCode =
  | 'search.free_capacity_hidden'
  | 'search.saved_not_found'
  | 'search.saved_says_nothing'
  | 'search.saved_too_wide'
  | 'search.saved_name_taken'
  | 'search.too_many_saved'
  | 'search.letter_link_not_valid';
