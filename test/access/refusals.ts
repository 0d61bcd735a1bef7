import { type Fingerprint, fingerprints } from './fingerprint.js';
import type { RawAnswer } from './raw-request.js';
import { type ReadyRequest, readyRequest, type ReviewedRoute, ROUTES, routesWithoutSample } from './reviewed-routes.js';
import type { Sample } from './contexts/context-samples.js';
import { headersOf, type Intruder, INTRUDERS, SECRET, seedWorld, type World } from './seeded-world.js';
import type { Spelling, spellings } from './spellings.js';

const BOOT_MILLISECONDS = 180_000;

/** Without a session that holds. */
const STRANGERS: readonly Intruder[] = ['anonymous', 'forged', 'signedOut'];

interface Attempt {
  readonly who: Intruder;
  readonly spelling: Spelling;
  readonly answer: RawAnswer;
}

/** Every route, tried by those who have no business there, in so many spellings of its path. */
export function describeRefusals(spellingsOf: typeof spellings): void {
  describe('Refusals', () => {
    let world: World;
    let fingerprint: () => Promise<Fingerprint>;
    /** As the request before left it: nobody writes between two. */
    let before: Fingerprint;

    beforeAll(async () => {
      world = await seedWorld();
      fingerprint = await fingerprints(world.api.database);
      before = await fingerprint();
    }, BOOT_MILLISECONDS);

    afterAll(() => world.stop());

    it('are tried on every route that is not for anyone', () => {
      expect(routesWithoutSample()).toEqual([]);
      expect(ROUTES.filter(({ access }) => access !== 'anyone').length).toBeGreaterThan(40);
      expect(Object.keys(world.things)).not.toHaveLength(0);
    });

    describe.each(ROUTES.filter(({ access }) => access !== 'anyone').map((route) => [route.name, route] as const))(
      '%s',
      (_name, route) => {
        it.each(route.samples.map((sample, place) => [place + 1, sample] as const))(
          'lets nobody in who has no business there, however the path is spelt (request %i)',
          async (_place, sample) => {
            const noted = sample.recorded ? await entries() : 0;
            const attempts = await attempt(route, sample);
            expect(attempts.flatMap((one) => faultOf(one, route, sample) ?? [])).toEqual([]);
            // Those who are let in to their own leave that they looked, each time, and nothing else; others leave nothing.
            const letIn = attempts.filter(({ answer }) => answer.status < 300).length;
            const trail = sample.recorded ? { 'platform.audit_entry': expect.any(String) } : {};
            const after = await fingerprint();
            expect(after).toEqual({ ...before, ...trail });
            before = after;
            if (sample.recorded) expect((await entries()) - noted).toBe(letIn);
          },
        );
      },
    );

    describe.each(ROUTES.filter(({ access }) => access === 'anyone').map((route) => [route.name, route] as const))(
      '%s',
      (_name, route) => {
        it('tells who guesses nothing, however the path is spelt', async () => {
          const path = route.path.replace(/:\w+/g, 'a-guess-of-a-token-that-nobody-gave-out-123');
          const request = { path, query: '', headers: { 'content-type': 'application/json' }, body: Buffer.from('{}') };
          const attempts = await attemptAs('anonymous', route, request);
          const faults = attempts.flatMap((one) => (one.answer.status >= 500 ? say(one, 'breaks') : (leak(one) ?? [])));
          expect(faults).toEqual([]);
          expect(await fingerprint()).toEqual(before);
        });
      },
    );

    /** What makes the refusals above worth something: the same requests reach their ends when their holders send them. */
    describe('are not for want of a good request:', () => {
      const order = ['GET', 'PATCH', 'PUT', 'POST', 'DELETE'];
      const held = ROUTES.flatMap((route) =>
        route.samples.flatMap((sample) => (sample.holder ? [{ route, sample }] : [])),
      ).sort((a, b) => order.indexOf(a.route.method) - order.indexOf(b.route.method));

      it.each(held.map(({ route, sample }) => [route.name, sample.holder, route, sample] as const))(
        '%s lets in %s',
        async (_name, holder, route, sample) => {
          const { path, query, headers, body } = await readyRequest(world, route, sample);
          const person = world.people[holder as keyof World['people']];
          const answer = await world.client.send({
            method: route.method,
            path: path + query,
            headers: { ...headersOf(person, false), ...headers },
            ...(body && { body }),
          });
          const refused = [400, 401, 403, 404, 415, 428].includes(answer.status) || answer.status >= 500;
          expect(refused && `${answer.status} ${answer.text}`).toBe(false);
          if (sample.tells) expect(answer.text).toContain(SECRET);
        },
      );
    });

    async function entries(): Promise<number> {
      const [{ n } = { n: 0 }] = await world.api.database.query<{ n: number }>(
        'SELECT count(*)::int AS n FROM platform.audit_entry',
      );
      return n;
    }

    async function attempt(route: ReviewedRoute, sample: Sample): Promise<Attempt[]> {
      const request = await readyRequest(world, route, sample);
      const attempts: Attempt[] = [];
      for (const who of INTRUDERS.filter((one) => isIntruder(one, route, sample))) {
        attempts.push(...(await attemptAs(who, route, request)));
      }
      return attempts;
    }

    async function attemptAs(
      who: Intruder,
      { method, path: pattern }: ReviewedRoute,
      request: ReadyRequest,
    ): Promise<Attempt[]> {
      const sent = spellingsOf(method, request.path, request.query)
        .filter(({ method: sentAs }) => sentAs !== 'HEAD' || headIsOf(method, pattern))
        .map(async (spelling) => {
          const withBody = spelling.method !== 'HEAD' && request.body !== undefined;
          const { 'content-type': type, ...others } = request.headers;
          const answer = await world.client.send({
            method: spelling.method,
            path: spelling.path,
            headers: {
              ...headersOf(world.people[who], false),
              ...others,
              ...(withBody && type ? { 'content-type': type } : {}),
            },
            ...(withBody && { body: request.body }),
          });
          return { who, spelling, answer };
        });
      return Promise.all(sent);
    }
  });
}

/** A HEAD is answered by the GET of the same path, and tried with it. */
function headIsOf(method: string, pattern: string): boolean {
  return method === 'GET' || !ROUTES.some((route) => route.name === `GET ${pattern}`);
}

/** A command about the caller's own things, or one that everybody with the permission may give, is no intrusion. */
function isIntruder(who: Intruder, { method, access }: ReviewedRoute, { others }: Sample): boolean {
  if (STRANGERS.includes(who) || (who === 'nobody' && access === 'permission')) return true;
  return others === undefined || method === 'GET';
}

/** What is wrong with an answer to somebody who has no business there, as one sentence. */
function faultOf(attempt: Attempt, { access }: ReviewedRoute, { others }: Sample): string | undefined {
  const { who, spelling, answer } = attempt;
  if (answer.status >= 500) return say(attempt, 'breaks');
  if (leak(attempt)) return leak(attempt);
  const known = STRANGERS.includes(who);
  const shut = known || (who === 'nobody' && access === 'permission') || others === undefined;
  if (!shut) return undefined;
  if (answer.status < 400) return say(attempt, 'gets in');
  if (spelling.name !== 'plain') return undefined;
  const right = known ? [401] : [403, 404];
  return right.includes(answer.status) ? undefined : say(attempt, 'is refused for another reason');
}

function leak(attempt: Attempt): string | undefined {
  return attempt.answer.text.includes(SECRET) ? say(attempt, 'reads what is not theirs') : undefined;
}

function say({ who, spelling, answer }: Attempt, what: string): string {
  return `${who} ${what}: ${spelling.method} ${spelling.path} (${spelling.name}) answers ${answer.status} ${answer.text.slice(0, 200)}`;
}
