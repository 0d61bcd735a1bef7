import type { DraftField, TypedField } from './list-draft.js';

export type GridColumn = DraftField;

interface Column {
  readonly name: GridColumn;
  readonly width: number;
}

export const COLUMNS: readonly Column[] = [
  { name: 'part', width: 176 },
  { name: 'specification', width: 190 },
  { name: 'quantity', width: 92 },
  { name: 'unit', width: 62 },
  { name: 'neededBy', width: 118 },
  { name: 'place', width: 140 },
  { name: 'severity', width: 86 },
  { name: 'stopCostPerDay', width: 104 },
  { name: 'note', width: 140 },
];

export function isTyped(column: GridColumn): column is TypedField {
  return column !== 'place' && column !== 'severity';
}
