export type UnreadableBecause = 'empty' | 'encoding_unknown' | 'compression_broken' | 'inflates_too_far';

/** The file as a whole cannot be read as a table. */
export class TableUnreadable extends Error {
  constructor(
    readonly because: UnreadableBecause,
    options?: ErrorOptions,
  ) {
    super(`The table cannot be read: ${because}`, options);
    this.name = 'TableUnreadable';
  }
}
