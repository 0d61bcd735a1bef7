import type { OpenAPIObject } from '@nestjs/swagger';
import { describeApi } from '#platform';
import { type Fingerprint, fingerprints } from './fingerprint.js';
import type { RawAnswer } from './raw-request.js';
import { multipart, type ReadyRequest, readyRequest, type ReviewedRoute, ROUTES } from './reviewed-routes.js';
import type { Sample } from './contexts/context-samples.js';
import { headersOf, registerForm, seedWorld, type World } from './seeded-world.js';

const BOOT_MILLISECONDS = 180_000;

/** What somebody would like to decide who may not: tried in every body, at every depth. */
const COVETED = {
  role: 'administrator',
  ownerId: '00000000-0000-4000-8000-000000000000',
  version: 99,
  id: '00000000-0000-4000-8000-000000000000',
  enterpriseId: '00000000-0000-4000-8000-000000000000',
  state: 'accepted',
};

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

interface Forged {
  readonly field: string;
  /** Where it stands, as an answer names it: `lines[0].role`. */
  readonly at: string;
  readonly body: Json;
}

describe('Bodies', () => {
  let world: World;
  let fingerprint: () => Promise<Fingerprint>;

  beforeAll(async () => {
    world = await seedWorld();
    fingerprint = await fingerprints(world.api.database);
  }, BOOT_MILLISECONDS);

  afterAll(() => world.stop());

  const withBody = ROUTES.flatMap((route) => route.samples.map((sample) => ({ route, sample }))).filter(
    ({ sample }) => sample.body !== undefined,
  );

  it('are tried on every route that takes one', () => {
    const tried = new Set(withBody.map(({ route }) => route.name));
    const uploads = ROUTES.filter(({ samples }) => samples.some(({ file }) => file)).map(({ name }) => name);
    const taking = routesWithBody(describeApi(world.api.app));
    expect(taking.length).toBeGreaterThan(20);
    expect(taking.filter((name) => !tried.has(name)).sort()).toEqual(uploads.sort());
  });

  it.each(withBody.map(({ route, sample }) => [route.name, sample.holder, route, sample] as const))(
    '%s, sent by %s, refuses each field it does not know and names it',
    async (_name, _holder, route, sample) => {
      const request = await readyRequest(world, route, sample);
      const before = await fingerprint();
      const faults: string[] = [];
      for (const { field, at, body } of forgeries(JSON.parse(String(request.body)) as Json)) {
        const answer = await send(route, sample, { ...request, body: Buffer.from(JSON.stringify(body)) });
        const named = answer.status === 400 && namedFields(answer).includes(at);
        if (!named) faults.push(`${at} (${field}) is answered with ${answer.status} ${answer.text.slice(0, 300)}`);
      }
      expect(faults).toEqual([]);
      expect(await fingerprint()).toEqual(before);
    },
  );

  it.each(withBody.map(({ route, sample }) => [route.name, route, sample] as const))(
    '%s refuses what is not an object',
    async (_name, route, sample) => {
      const request = await readyRequest(world, route, sample);
      const before = await fingerprint();
      const bodies = ['[]', '"text"', '1', '[[[[]]]]', '{', '{"__proto__":{"role":"administrator"}}'];
      const answers = await Promise.all(
        bodies.map((body) => send(route, sample, { ...request, body: Buffer.from(body) })),
      );
      const faults = answers.flatMap(({ status, text }, place) =>
        status === 400 ? [] : [`${bodies[place]} is answered with ${status} ${text}`],
      );
      expect(faults).toEqual([]);
      expect(await fingerprint()).toEqual(before);
    },
  );

  it('a form of an upload decides nothing but what it is for', async () => {
    const route = ROUTES.find(({ name }) => name === 'POST /api/enterprise-imports/preview') as ReviewedRoute;
    const sample: Sample = { holder: 'staff', file: true };
    const coveted = Object.fromEntries(Object.entries(COVETED).map(([name, value]) => [name, String(value)]));
    const [plain, forged] = await Promise.all(
      [{}, coveted].map(async (fields) => {
        const { headers, body } = await multipart(registerForm(fields));
        return send(route, sample, { path: route.path, query: '', headers, body });
      }),
    );
    expect(plain?.status).toBe(200);
    expect(forged?.status === 400 || forged?.text === plain?.text).toBe(true);
  });

  function send({ method }: ReviewedRoute, { holder }: Sample, request: ReadyRequest): Promise<RawAnswer> {
    return world.client.send({
      method,
      path: request.path + request.query,
      headers: { ...(holder ? headersOf(world.people[holder], false) : {}), ...request.headers },
      ...(request.body && { body: request.body }),
    });
  }
});

/** The body once for each coveted field and each object in it that does not have the field by right. */
function forgeries(body: Json, at = '', rebuild: (changed: Json) => Json = (changed) => changed): Forged[] {
  if (body === null || typeof body !== 'object') return [];
  if (Array.isArray(body)) {
    return body.flatMap((item, place) =>
      forgeries(item, `${at}[${place}]`, (changed) => rebuild(body.with(place, changed))),
    );
  }
  const inside = (name: string) => (at === '' ? name : `${at}.${name}`);
  const here = Object.entries(COVETED)
    .filter(([field]) => !(field in body))
    .map(([field, value]) => ({ field, at: inside(field), body: rebuild({ ...body, [field]: value }) }));
  const deeper = Object.entries(body).flatMap(([name, value]) =>
    forgeries(value, inside(name), (changed) => rebuild({ ...body, [name]: changed })),
  );
  return [...here, ...deeper];
}

function namedFields({ text }: RawAnswer): string[] {
  const { errors = [] } = JSON.parse(text) as { errors?: { path: string }[] };
  return errors.map(({ path }) => path);
}

/** Routes that the API's description says take a body, in the manner of the snapshot. */
function routesWithBody({ paths }: OpenAPIObject): string[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, { requestBody?: unknown } | undefined>)
      .filter(([, operation]) => operation?.requestBody !== undefined)
      .map(([method]) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  );
}
