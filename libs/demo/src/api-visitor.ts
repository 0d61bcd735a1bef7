import { once } from 'node:events';
import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { newId } from '#kernel';

/** What came instead of the answer that was expected. */
export class UnexpectedAnswer extends Error {}

export interface Command {
  /** The version that was seen, for a command on an existing thing. */
  readonly version?: number;
}

/** Somebody at the public HTTP API. What is not a success is an {@link UnexpectedAnswer} that says what was asked. */
export class ApiVisitor {
  private constructor(
    readonly url: string,
    private readonly token: string | undefined,
  ) {}

  /** Nobody in particular: the bearer of a link. */
  static anonymous(url: string): ApiVisitor {
    return new ApiVisitor(url, undefined);
  }

  static async signIn(url: string, login: string, password: string): Promise<ApiVisitor> {
    const { token } = await new ApiVisitor(url, undefined).post<{ token: string }>('/sessions', {
      login,
      password,
      token: 'bearer',
    });
    return new ApiVisitor(url, token);
  }

  get<T>(path: string): Promise<T> {
    return this.ask('GET', path) as Promise<T>;
  }

  /** Every item of a paged list. */
  async all<T>(path: string): Promise<T[]> {
    const items: T[] = [];
    for (let page = 1; ; page++) {
      const joined = `${path}${path.includes('?') ? '&' : '?'}page=${page}&size=100`;
      const answer = await this.get<{ items: T[]; total: number }>(joined);
      items.push(...answer.items);
      if (answer.items.length === 0 || items.length >= answer.total) return items;
    }
  }

  /** A command; it carries a key of its own, so that it takes effect once. */
  post<T = unknown>(path: string, body: object = {}, command: Command = {}): Promise<T> {
    return this.ask('POST', path, body, command) as Promise<T>;
  }

  put<T = unknown>(path: string, body: object, command: Command = {}): Promise<T> {
    return this.ask('PUT', path, body, command) as Promise<T>;
  }

  patch<T = unknown>(path: string, body: object, command: Command = {}): Promise<T> {
    return this.ask('PATCH', path, body, command) as Promise<T>;
  }

  /** Sends a file as a browser does. */
  upload<T>(path: string, name: string, content: Uint8Array, type: string, command: Command = {}): Promise<T> {
    const form = new FormData();
    form.append('file', new Blob([Uint8Array.from(content)], { type }), name);
    return this.ask('POST', path, form, command) as Promise<T>;
  }

  private async ask(method: string, path: string, body?: object, { version }: Command = {}): Promise<unknown> {
    const sent = body === undefined ? undefined : await contentOf(body);
    const { status, answer } = await exchange(`${this.url}/api${path}`, method, sent?.bytes, {
      'accept-language': 'zh',
      ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
      ...(sent === undefined ? {} : { 'content-type': sent.type, 'content-length': sent.bytes.byteLength }),
      ...(method === 'POST' && this.token !== undefined ? { 'idempotency-key': newId() } : {}),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    });
    if (status < 200 || status > 299) throw new UnexpectedAnswer(`${method} ${path}: ${status} ${answer}`);
    return answer === '' ? undefined : (JSON.parse(answer) as unknown);
  }
}

async function contentOf(body: object): Promise<{ readonly type: string; readonly bytes: Uint8Array }> {
  if (!(body instanceof FormData)) return { type: 'application/json', bytes: Buffer.from(JSON.stringify(body)) };
  const form = new Response(body);
  return { type: form.headers.get('content-type') ?? '', bytes: new Uint8Array(await form.arrayBuffer()) };
}

/** With less work than `fetch` makes of it: benches ask through here, in the process that answers. */
async function exchange(
  url: string,
  method: string,
  body: Uint8Array | undefined,
  headers: OutgoingHttpHeaders,
): Promise<{ readonly status: number; readonly answer: string }> {
  const asked = request(url, { method, headers });
  asked.end(body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, answer: await text(response) };
}
