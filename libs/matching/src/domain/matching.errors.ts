export type MatchingErrorCode =
  | 'matching.introduction_not_found'
  | 'matching.introduction_overdue'
  | 'matching.answerer_missing'
  | 'matching.already_introduced'
  | 'matching.line_asks_enough_makers'
  | 'matching.maker_is_the_asker'
  | 'matching.maker_not_in_register'
  | 'matching.shortage_is_closed'
  | 'matching.message_tells_who_asks'
  | 'matching.due_out_of_range'
  | 'matching.link_not_valid';
