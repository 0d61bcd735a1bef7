import type { RetrievalRequest } from '../../application/retrieval.js';
import { wordOf } from './meili-document.js';

/**
 * A filter of Meilisearch that says what a request asks. Undefined where it asks for nothing. Every value is quoted, and
 * has nothing in it that could end the quotation.
 */
export function filterOf(request: RetrievalRequest): string | undefined {
  const words = request.places === 'made' ? 'made' : 'anywhere';
  const conditions = [
    anyTerm(words, request.terms),
    request.alongside && anyTerm(words, request.alongside),
    request.regionPrefixes.includes('') ? undefined : oneOf('regions', request.regionPrefixes),
    request.regionCodes && oneOf('regionCode', request.regionCodes),
    request.industryPrefix === undefined ? undefined : oneOf('industries', [request.industryPrefix]),
    request.process === undefined ? undefined : oneOf('processes', [request.process]),
    request.material === undefined ? undefined : oneOf('materials', [request.material]),
    request.certificate === undefined ? undefined : oneOf('certificates', [request.certificate]),
    request.enterpriseIds && oneOf('id', request.enterpriseIds),
    request.nameKey === undefined ? undefined : oneOf('nameKeys', [request.nameKey]),
  ].filter((condition) => condition !== undefined);
  return conditions.length === 0 ? undefined : conditions.map((condition) => `(${condition})`).join(' AND ');
}

/** Undefined where no term has a word that could be looked for, as for PostgreSQL. */
function anyTerm(attribute: string, terms: readonly (readonly string[])[]): string | undefined {
  const asked = terms
    .map((tokens) => [...new Set(tokens.map(wordOf).filter((word) => word !== ''))])
    .filter((words) => words.length > 0);
  const single = asked.flatMap((words) => (words.length === 1 ? words : []));
  const several = asked
    .filter((words) => words.length > 1)
    .map((words) => `(${words.map((word) => `${attribute} = ${quoted(word)}`).join(' AND ')})`);
  const alternatives = [...(single.length > 0 ? [oneOf(attribute, single)] : []), ...several];
  return alternatives.length === 0 ? undefined : alternatives.join(' OR ');
}

/** Nothing is empty, so that an empty list of values leaves nothing over. */
function oneOf(attribute: string, values: readonly string[]): string {
  if (values.length === 0) return `${attribute} = ""`;
  return `${attribute} IN [${values.map(quoted).join(', ')}]`;
}

function quoted(value: string): string {
  return `"${wordOf(value)}"`;
}
