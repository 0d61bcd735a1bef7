export { csvRow, defused, undefused } from './csv-writer.js';
export type { Position } from './line-splitter.js';
export type { RowFault, TableRow } from './table-reader.js';
export { readTable, surveyTable, type TableSource, type TableSurvey } from './table-survey.js';
export { TableUnreadable, type UnreadableBecause } from './table-unreadable.js';
export type { TextEncoding } from './text-decoding.js';
