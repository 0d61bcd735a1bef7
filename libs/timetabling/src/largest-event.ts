/** How much of each an event may have. */
export interface Largest {
  readonly slots: number;
  readonly tables: number;
  readonly participants: number;
  readonly meetings: number;
}

/** Of a file, which may say anything: many times what any hall holds. */
export const LARGEST_FILE: Largest = { slots: 500, tables: 10_000, participants: 5_000, meetings: 50_000 };
export const UNLIMITED: Largest = { slots: Infinity, tables: Infinity, participants: Infinity, meetings: Infinity };
