import type { DraftField, TypedField } from './list-draft.js';

export type GridColumn = DraftField;

interface Column {
  readonly name: GridColumn;
  readonly width: number;
}

export const COLUMNS: readonly Column[] = [
  { name: 'part', width: 190 },
  { name: 'specification', width: 210 },
  { name: 'quantity', width: 100 },
  { name: 'unit', width: 76 },
  { name: 'neededBy', width: 146 },
  { name: 'place', width: 150 },
  { name: 'severity', width: 96 },
  { name: 'note', width: 170 },
];

export function isTyped(column: GridColumn): column is TypedField {
  return column !== 'place' && column !== 'severity';
}
