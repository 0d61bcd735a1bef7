import request, { type Response } from 'supertest';

/** Somebody at the public HTTP API. Every call expects its status and says what came instead. */
export class Visitor {
  private constructor(
    private readonly url: string,
    private readonly token: string | undefined,
  ) {}

  /** Nobody in particular: the bearer of a link. */
  static anonymous(url: string): Visitor {
    return new Visitor(url, undefined);
  }

  static async signIn(url: string, login: string, password: string): Promise<Visitor> {
    const answer = await new Visitor(url, undefined).post('/sessions', { login, password, token: 'bearer' }, 201);
    return new Visitor(url, (answer.body as { token: string }).token);
  }

  async get<T>(path: string, status = 200): Promise<T> {
    return this.checked(this.as(request(this.url).get(`/api${path}`)), 'GET', path, status) as Promise<T>;
  }

  /** @param version the version that was seen, for commands on existing things */
  async post(path: string, body: object, status: number, version?: number): Promise<Response> {
    const asked = this.as(request(this.url).post(`/api${path}`));
    if (version !== undefined) void asked.set('if-match', `"${version}"`);
    const answer = await asked.send(body);
    if (answer.status !== status) throw new Error(`POST ${path}: ${answer.status} ${answer.text}`);
    return answer;
  }

  /** The same command with a key, as a program that tries again would send it. */
  async postOnce<T>(path: string, body: object, key: string, status: number, version?: number): Promise<T> {
    const asked = this.as(request(this.url).post(`/api${path}`)).set('idempotency-key', key);
    if (version !== undefined) void asked.set('if-match', `"${version}"`);
    const answer = await asked.send(body);
    if (answer.status !== status) throw new Error(`POST ${path}: ${answer.status} ${answer.text}`);
    return answer.body as T;
  }

  async upload<T>(path: string, file: string, status: number): Promise<T> {
    const answer = await this.as(request(this.url).post(`/api${path}`)).attach('file', file);
    if (answer.status !== status) throw new Error(`POST ${path}: ${answer.status} ${answer.text}`);
    return answer.body as T;
  }

  private as<T extends request.Test>(asked: T): T {
    return this.token === undefined ? asked : asked.set('authorization', `Bearer ${this.token}`);
  }

  private async checked(asked: request.Test, method: string, path: string, status: number): Promise<unknown> {
    const answer = await asked;
    if (answer.status !== status) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.body;
  }
}
