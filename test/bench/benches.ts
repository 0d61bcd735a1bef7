import type { AddBench } from './add-bench.js';

/** Every benchmark by its name, loaded only when it is asked for. */
export const BENCHES: Readonly<Record<string, () => Promise<AddBench>>> = {
  import: async () => (await import('./import/import.js')).addImport,
  language: async () => (await import('./language/language.js')).addLanguage,
  relevance: async () => (await import('./relevance/relevance.js')).addRelevance,
  search: async () => (await import('./search/search.js')).addSearch,
  timetable: async () => (await import('./timetable/timetable.js')).addTimetable,
};
