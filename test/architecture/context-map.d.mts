export const CONTEXT_MAP: Readonly<Record<string, readonly string[]>>;
export const CONTEXTS: readonly string[];
export const ENGINES: readonly string[];
export const READS_OTHER_TABLES: readonly RegExp[];
