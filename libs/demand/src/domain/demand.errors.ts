export type DemandErrorCode =
  | 'demand.shortage_not_found'
  | 'demand.list_not_found'
  | 'demand.unit_unknown'
  | 'demand.place_unknown'
  | 'demand.needed_by_is_past';
