import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import type { MeiliRecord } from './filter.js';
import { MeiliIndexes, MeiliRefusal } from './meili-indexes.js';

/** The operations that this server knows, by the names that tasks and routes have in the documentation. */
export type MeiliOperation =
  | 'search'
  | 'task'
  | 'indexCreation'
  | 'indexDeletion'
  | 'indexSwap'
  | 'settingsUpdate'
  | 'documentAdditionOrUpdate'
  | 'documentDeletion';

/** What goes wrong with one request. */
export type MeiliTrouble =
  /** It is refused, with a code of the documentation. */
  | { readonly refuse: readonly [status: number, code: string] }
  /** It is queued, and its task fails with a code, or is canceled. */
  | { readonly fail: string }
  | { readonly cancel: true }
  /** The connection is cut before anything is done. */
  | { readonly cut: true }
  /** Nothing is said. */
  | { readonly silent: true }
  /** It is answered, but late. */
  | { readonly slow: number }
  /** A proxy in front answers with a page of its own. */
  | { readonly page: number }
  /** Its task is not worked on until {@link MeiliStandIn.release}. */
  | { readonly hold: true };

interface Task {
  readonly uid: number;
  readonly type: MeiliOperation;
  readonly indexUid: string | null;
  readonly work: () => void;
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled';
  error: unknown;
  trouble: MeiliTrouble | undefined;
}

export interface MeiliStandIn {
  /** The settings of an installation that uses this server. */
  readonly environment: Readonly<Record<'MEILI_URL' | 'MEILI_KEY', string>>;
  readonly indexes: MeiliIndexes;
  /** What was asked for so far: operation, method and path, and the body. */
  readonly heard: readonly { readonly operation: MeiliOperation; readonly request: string; readonly body: unknown }[];
  /** Lets the next request of a kind, or several after one another, meet trouble. */
  trouble(operation: MeiliOperation, ...troubles: MeiliTrouble[]): void;
  /** All requests of a kind from now on, or none any more. */
  always(operation: MeiliOperation, trouble: MeiliTrouble | undefined): void;
  /** Lets tasks that were held be worked on. */
  release(): void;
  stop(): Promise<void>;
}

const UID = /^[a-zA-Z0-9_-]{1,400}$/;
const ROUTES: readonly (readonly [string, RegExp, MeiliOperation])[] = [
  ['POST', /^\/indexes\/([^/]+)\/search$/, 'search'],
  ['GET', /^\/tasks\/(\d+)$/, 'task'],
  ['POST', /^\/indexes$/, 'indexCreation'],
  ['DELETE', /^\/indexes\/([^/]+)$/, 'indexDeletion'],
  ['POST', /^\/swap-indexes$/, 'indexSwap'],
  ['PATCH', /^\/indexes\/([^/]+)\/settings$/, 'settingsUpdate'],
  ['POST', /^\/indexes\/([^/]+)\/documents$/, 'documentAdditionOrUpdate'],
  ['POST', /^\/indexes\/([^/]+)\/documents\/delete-batch$/, 'documentDeletion'],
];

/**
 * Stands in for a Meilisearch server on a free port: the requests that Lianqiao makes of one, checked and answered as
 * its documentation says. Writes are queued as tasks; a task that is asked after is first enqueued, then processing, then
 * done, and tasks are worked on in their order. It shows what Lianqiao does with such answers, and nothing of how
 * Meilisearch itself behaves.
 */
export async function startMeiliStandIn(): Promise<MeiliStandIn> {
  const key = randomBytes(12).toString('hex');
  const indexes = new MeiliIndexes();
  const tasks: Task[] = [];
  const heard: { operation: MeiliOperation; request: string; body: unknown }[] = [];
  const troubles = new Map<MeiliOperation, MeiliTrouble[]>();
  const lasting = new Map<MeiliOperation, MeiliTrouble>();
  const server = createServer((request, response) => {
    response.on('error', () => undefined);
    serve(request, response).catch((error: unknown) => {
      const refusal = error instanceof MeiliRefusal ? error : new MeiliRefusal(500, 'internal', String(error));
      send(response, refusal.status, refusal.document);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    environment: { MEILI_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, MEILI_KEY: key },
    indexes,
    heard,
    trouble: (operation, ...more) => troubles.set(operation, [...(troubles.get(operation) ?? []), ...more]),
    always: (operation, trouble) => (trouble ? lasting.set(operation, trouble) : lasting.delete(operation)),
    release: () =>
      tasks.forEach((task) => (task.trouble = task.trouble && 'hold' in task.trouble ? undefined : task.trouble)),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://meili');
    const route = ROUTES.find(([method, path]) => method === request.method && path.test(pathname));
    const sent = await text(request);
    if (!route) throw new MeiliRefusal(404, 'not_found', `${request.method} ${pathname}`);
    const [, path, operation] = route;
    const body: unknown = sent === '' ? undefined : JSON.parse(sent);
    if (operation !== 'task') heard.push({ operation, request: `${request.method} ${pathname}`, body });
    const trouble = troubles.get(operation)?.shift() ?? lasting.get(operation);
    if (trouble && (await met(trouble, request, response))) return;
    authorise(request);
    if (sent !== '' && request.headers['content-type'] !== 'application/json') {
      throw new MeiliRefusal(415, 'invalid_content_type');
    }
    const named = path.exec(pathname)?.[1];
    if (operation === 'task') return send(response, 200, taskView(Number(named)));
    if (named !== undefined && !UID.test(named)) throw new MeiliRefusal(400, 'invalid_index_uid');
    if (operation === 'search')
      return send(response, 200, indexes.search(named as string, body as Record<string, unknown>));
    const work = workOf(operation, named, body, searchParams);
    const uid = tasks.length;
    const indexUid = operation === 'indexSwap' ? null : (named ?? (body as { uid: string }).uid);
    tasks.push({ uid, type: operation, indexUid, work, status: 'enqueued', error: null, trouble });
    send(response, 202, {
      taskUid: uid,
      indexUid,
      status: 'enqueued',
      type: operation,
      enqueuedAt: new Date(0).toISOString(),
    });
  }

  function authorise(request: IncomingMessage): void {
    const { authorization } = request.headers;
    if (authorization === undefined) throw new MeiliRefusal(401, 'missing_authorization_header');
    if (authorization !== `Bearer ${key}`)
      throw new MeiliRefusal(403, 'invalid_api_key', 'The provided API key is invalid.');
  }

  function workOf(
    operation: MeiliOperation,
    uid: string | undefined,
    body: unknown,
    query: URLSearchParams,
  ): () => void {
    switch (operation) {
      case 'indexCreation': {
        const { uid: named } = body as { uid?: string };
        if (named === undefined) throw new MeiliRefusal(400, 'missing_index_uid');
        if (!UID.test(named)) throw new MeiliRefusal(400, 'invalid_index_uid');
        return () => indexes.create(named);
      }
      case 'indexDeletion':
        return () => indexes.drop(uid as string);
      case 'indexSwap': {
        const pairs = body as { indexes: [string, string] }[];
        if (!Array.isArray(pairs) || pairs.some(({ indexes: pair }) => pair?.length !== 2)) {
          throw new MeiliRefusal(400, 'invalid_swap_indexes');
        }
        return () => indexes.swap(pairs);
      }
      case 'settingsUpdate':
        MeiliIndexes.checkSettings(body as Record<string, unknown>);
        return () => indexes.configure(uid as string, body as Record<string, unknown>);
      case 'documentAdditionOrUpdate':
        if (!Array.isArray(body)) throw new MeiliRefusal(400, 'malformed_payload');
        if (query.get('primaryKey') !== 'id') throw new MeiliRefusal(400, 'invalid_index_primary_key');
        return () => indexes.put(uid as string, body as MeiliRecord[]);
      case 'documentDeletion':
        if (!Array.isArray(body)) throw new MeiliRefusal(400, 'malformed_payload');
        return () => indexes.remove(uid as string, body as string[]);
      default:
        throw new Error(`${operation} makes no task`);
    }
  }

  /** Asked after once more, a task is one step further, and those before it are done. */
  function taskView(uid: number): unknown {
    const task = tasks[uid];
    if (!task) throw new MeiliRefusal(404, 'task_not_found', `Task \`${uid}\` not found.`);
    const held = tasks
      .slice(0, uid + 1)
      .some(({ trouble, status }) => status !== 'succeeded' && trouble && 'hold' in trouble);
    if (!held) {
      tasks.slice(0, uid).forEach(finish);
      if (task.status === 'enqueued') task.status = 'processing';
      else finish(task);
    }
    const { type, indexUid, status, error } = task;
    return { uid, batchUid: null, indexUid, status, type, canceledBy: status === 'canceled' ? uid + 1 : null, error };
  }

  function finish(task: Task): void {
    if (task.status !== 'enqueued' && task.status !== 'processing') return;
    if (task.trouble && 'cancel' in task.trouble) {
      task.status = 'canceled';
      return;
    }
    try {
      if (task.trouble && 'fail' in task.trouble) throw new MeiliRefusal(500, task.trouble.fail);
      task.work();
      task.status = 'succeeded';
    } catch (error) {
      if (!(error instanceof MeiliRefusal)) throw error;
      task.status = 'failed';
      task.error = error.document;
    }
  }
}

/** @returns whether the request has been dealt with */
async function met(trouble: MeiliTrouble, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if ('refuse' in trouble) throw new MeiliRefusal(...trouble.refuse);
  if ('slow' in trouble) await pause(trouble.slow);
  if ('page' in trouble) {
    response.writeHead(trouble.page, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>');
    return true;
  }
  if ('cut' in trouble) request.socket.resetAndDestroy();
  return 'cut' in trouble || 'silent' in trouble;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
