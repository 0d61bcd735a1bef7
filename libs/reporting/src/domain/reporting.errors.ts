export type ReportingErrorCode =
  | 'reporting.figure_unknown'
  | 'reporting.figure_not_of_events'
  | 'reporting.event_not_found'
  | 'reporting.period_reversed';
