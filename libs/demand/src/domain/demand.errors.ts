export type DemandErrorCode =
  | 'demand.shortage_not_found'
  | 'demand.list_not_found'
  | 'demand.list_too_long'
  | 'demand.quantity_unreadable'
  | 'demand.unit_unknown'
  | 'demand.place_unknown'
  | 'demand.needed_by_is_past';
