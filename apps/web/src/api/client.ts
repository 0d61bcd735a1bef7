import createClient from 'openapi-fetch';
import { ApiProblem, readProblem } from './problem.js';
import type { paths } from './schema.generated.js';

/** The API as its document describes it: a renamed field or route does not compile. */
export const api = createClient<paths>({ baseUrl: '' });

api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', document.documentElement.lang.startsWith('en') ? 'en' : 'zh');
    return request;
  },
  onError: () => new ApiProblem(0, 'api.unreachable', ''),
});

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * What the API answered.
 * @throws ApiProblem where it refused or could not be reached
 */
export async function answerOf<T>(call: Promise<Answered<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await call;
  if (!response.ok) throw readProblem(response.status, error);
  // Answers without a body (204) are typed `undefined`; nobody reads them.
  return data as NonNullable<T>;
}

/** Waits for a command whose answer has no body. */
export async function done(call: Promise<Answered<unknown>>): Promise<void> {
  const { error, response } = await call;
  if (!response.ok) throw readProblem(response.status, error);
}

/** The version that was seen, as `If-Match` wants it. */
export function seen(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
