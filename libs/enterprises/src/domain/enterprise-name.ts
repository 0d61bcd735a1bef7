/** The form in which two spellings of one name are equal: half-width, without blanks, capitals. `（集团）` is `(集团)`. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

/** Whether both spell the same name. */
export function isSameName(a: string, b: string): boolean {
  return a === b || nameKey(a) === nameKey(b);
}

/** The names of `more` that `names` does not hold in any spelling are added; the same array when there is none. */
export function withNames(names: readonly string[], more: readonly string[]): readonly string[] {
  const known = new Set(names.map(nameKey));
  const added = more.filter((name) => name !== '' && !known.has(nameKey(name)) && known.add(nameKey(name)));
  return added.length === 0 ? names : [...names, ...added];
}
