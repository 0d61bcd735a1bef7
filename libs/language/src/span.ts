/** Where a reading stands in the text it was read from: UTF-16 offsets, end exclusive, as `String.slice` takes them. */
export type Span = readonly [start: number, end: number];

/** Something read, word for word as it was written: `text === source.slice(...span)`. */
export interface Reading {
  readonly text: string;
  readonly span: Span;
}
