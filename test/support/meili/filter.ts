/** A document as it was sent. */
export type MeiliRecord = Readonly<Record<string, unknown>>;

/** A filter that Meilisearch would refuse with `invalid_search_filter`. */
export class FilterRefused extends Error {}

type Test = (record: MeiliRecord) => boolean;

const PIECE = /\s*(?:(AND|OR|NOT|IN)\b|([()[\],=])|"((?:\\.|[^"\\])*)"|([\w.-]+))/uy;

/**
 * The part of Meilisearch's filter expressions that Lianqiao uses: `=`, `IN [...]`, `NOT`, `AND` before `OR`, parentheses,
 * values in double quotes. Strings are compared folded; an attribute that is a list is met by any of its values.
 * https://www.meilisearch.com/docs/capabilities/filtering_sorting_faceting/advanced/filter_expression_syntax
 */
export function readFilter(text: string, filterable: ReadonlySet<string>): Test {
  const pieces = cut(text);
  let at = 0;
  const next = () => pieces[at++];
  const take = (sign: string) => {
    if (pieces[at]?.sign !== sign) return false;
    at++;
    return true;
  };
  const want = (sign: string) => {
    if (!take(sign)) throw new FilterRefused(`Was expecting \`${sign}\` in \`${text.slice(0, 80)}\``);
  };
  const either = (): Test => {
    const tests = [all()];
    while (take('OR')) tests.push(all());
    return (record) => tests.some((test) => test(record));
  };
  const all = (): Test => {
    const tests = [one()];
    while (take('AND')) tests.push(one());
    return (record) => tests.every((test) => test(record));
  };
  const one = (): Test => {
    if (take('NOT')) {
      const test = one();
      return (record) => !test(record);
    }
    if (take('(')) {
      const test = either();
      want(')');
      return test;
    }
    const attribute = value();
    if (!filterable.has(attribute)) throw new FilterRefused(`Attribute \`${attribute}\` is not filterable.`);
    if (take('=')) return among(attribute, [value()]);
    want('IN');
    want('[');
    const values: string[] = [];
    while (!take(']')) {
      values.push(value());
      if (!take(',') && pieces[at]?.sign !== ']') throw new FilterRefused('Expected only comma-separated field names');
    }
    return among(attribute, values);
  };
  const value = (): string => {
    const piece = next();
    if (piece?.value === undefined) throw new FilterRefused(`Was expecting a value in \`${text.slice(0, 80)}\``);
    return piece.value;
  };
  const test = either();
  if (at < pieces.length) throw new FilterRefused(`Found unexpected characters at the end of the filter`);
  return test;
}

function cut(text: string): { sign?: string; value?: string }[] {
  const pieces: { sign?: string; value?: string }[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.trimEnd().length) {
    const from = PIECE.lastIndex;
    const found = PIECE.exec(text);
    if (!found) throw new FilterRefused(`Unexpected characters at ${from}`);
    const [, word, sign, quoted, bare] = found;
    if (word !== undefined || sign !== undefined) pieces.push({ sign: word ?? sign });
    else pieces.push({ value: quoted?.replaceAll('\\"', '"') ?? bare });
  }
  return pieces;
}

function among(attribute: string, values: readonly string[]): Test {
  const wanted = new Set(values.map(folded));
  return (record) => [record[attribute]].flat().some((held) => typeof held === 'string' && wanted.has(folded(held)));
}

/** As Meilisearch compares the strings of a filter. */
export function folded(text: string): string {
  return text.trim().normalize('NFKD').toLowerCase();
}
