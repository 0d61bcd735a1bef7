import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sample } from './contexts/context-samples.js';
import { shortagesForm } from './contexts/demand.js';
import { pictureForm } from './contexts/supply.js';
import { SAMPLES } from './route-samples.js';
import { registerForm, type World } from './seeded-world.js';

export interface ReviewedRoute {
  /** `GET /api/shortages/:id` */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly access: 'anyone' | 'signed in' | 'permission';
  readonly samples: readonly Sample[];
}

const SNAPSHOT = join(import.meta.dirname, '../architecture/access.snapshot.json');

/** Every route of the committed access snapshot that a controller answers, with the requests that it is tried with. */
export const ROUTES: readonly ReviewedRoute[] = Object.entries(
  JSON.parse(readFileSync(SNAPSHOT, 'utf8')) as Record<string, string>,
).flatMap(([name, access]) => {
  const [method, path] = name.split(' ') as [string, string];
  // Documentation and the web app: reviewed in the snapshot's test, and nobody's.
  if (access.startsWith('anyone:')) return [];
  const kind = access === 'anyone' || access === 'signed in' ? access : 'permission';
  return [{ name, method, path, access: kind, samples: SAMPLES[name] ?? [{ others: 'own' as const }] }];
});

/** Routes that cannot be tried as they stand and have no sample. */
export function routesWithoutSample(routes: readonly ReviewedRoute[] = ROUTES): string[] {
  return routes
    .filter(({ name, method, path }) => !(name in SAMPLES) && (method !== 'GET' || path.includes(':')))
    .map(({ name }) => name);
}

export interface ReadyRequest {
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

/** A sample about the things of a world, without anybody's token. */
export async function readyRequest({ things }: World, route: ReviewedRoute, sample: Sample): Promise<ReadyRequest> {
  const thing = (name: string): string => {
    const found = things[name];
    if (found === undefined) throw new Error(`The seeded world has no ${name}`);
    return found;
  };
  const named = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => thing(name));
  const version: Record<string, string> = sample.version === undefined ? {} : { 'if-match': `"${sample.version}"` };
  const content = await contentOf(sample, named);
  return {
    path: route.path.replace(/:(\w+)/g, (_, name: string) => thing(sample.params?.[name] ?? '')),
    query: named(sample.query ?? ''),
    headers: { ...content.headers, ...version },
    body: content.body,
  };
}

const FORMS = { register: registerForm, picture: pictureForm, shortages: shortagesForm };

async function contentOf(
  { body, file }: Sample,
  named: (text: string) => string,
): Promise<{ headers: Record<string, string>; body: Buffer | undefined }> {
  if (file) return multipart(FORMS[file === true ? 'register' : file]());
  if (body === undefined) return { headers: {}, body: undefined };
  return { headers: { 'content-type': 'application/json' }, body: Buffer.from(named(JSON.stringify(body))) };
}

/** A form as it goes over the wire. */
export async function multipart(form: FormData): Promise<{ headers: Record<string, string>; body: Buffer }> {
  const sent = new Response(form);
  return {
    headers: { 'content-type': String(sent.headers.get('content-type')) },
    body: Buffer.from(await sent.arrayBuffer()),
  };
}
