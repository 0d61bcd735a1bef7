/** Which rule stands against a seat. */
export type SeatingErrorCode =
  | 'docking.slot_unknown'
  | 'docking.table_unknown'
  | 'docking.no_table_left'
  | 'docking.own_table_taken'
  | 'docking.slot_is_over'
  | 'docking.sides_equal'
  | 'docking.meeting_vetoed'
  | 'docking.pair_meets_already'
  | 'docking.participant_busy_in_slot'
  | 'docking.participant_unavailable'
  | 'docking.participant_full'
  | 'docking.participant_has_own_table'
  | 'docking.table_is_a_stand'
  | 'docking.table_taken_in_slot'
  | 'docking.participant_seated_twice'
  | 'docking.table_given_twice'
  | 'docking.tables_full_in_slot';
