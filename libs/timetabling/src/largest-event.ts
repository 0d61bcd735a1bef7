/**
 * What an event may have at most, many times what any hall holds: beyond it memory, not a rule, would say no.
 */
export const LARGEST = { slots: 500, tables: 10_000, participants: 5_000, meetings: 50_000 };
