export type DemandErrorCode =
  | 'demand.shortage_not_found'
  | 'demand.shortage_not_approved'
  | 'demand.list_not_found'
  | 'demand.list_too_long'
  | 'demand.quantity_unreadable'
  | 'demand.unit_unknown'
  | 'demand.place_unknown'
  | 'demand.needed_by_is_past'
  | 'demand.stop_cost_unreadable'
  | 'demand.day_passed_in_review'
  | 'demand.reason_missing'
  | 'demand.region_unknown';
