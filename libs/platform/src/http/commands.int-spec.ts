import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import request from 'supertest';
import { gate } from '../../test/jobs-application.js';
import { interrupt, type NotesApplication, startNotes } from '../../test/notes.js';
import { CLERK_TOKEN, FARMER_TOKEN } from '../../test/scripted-handlers.js';

describe('commands', () => {
  let notes: NotesApplication;

  beforeAll(async () => {
    notes = await startNotes();
  });
  beforeEach(async () => {
    interrupt.inside = () => Promise.resolve();
    interrupt.calls = 0;
    await notes.database.query(
      'TRUNCATE public.note, platform.job, platform.event, platform.idempotency_key, platform.audit_entry',
    );
  });
  afterAll(() => notes.stop());

  const post = (path: string, key?: string, token = CLERK_TOKEN) => {
    const sent = request(notes.app.getHttpServer()).post(`/api${path}`).set('authorization', `Bearer ${token}`);
    return key === undefined ? sent : sent.set('idempotency-key', key);
  };
  const count = async (table: string) =>
    (await notes.database.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n;

  describe('with an Idempotency-Key', () => {
    it('answer the same when sent again, and do nothing', async () => {
      const first = await post('/notes', 'key-00001').send({ text: 'a' }).expect(201);
      const again = await post('/notes', 'key-00001').send({ text: 'a' }).expect(201);
      expect(again.body).toEqual(first.body);
      expect(again.headers['etag']).toBe('"1"');
      expect(again.headers['etag']).toBe(first.headers['etag']);
      expect(again.headers['content-type']).toBe(first.headers['content-type']);
      expect(first.headers['idempotency-replayed']).toBeUndefined();
      expect(again.headers['idempotency-replayed']).toBe('true');
      expect(interrupt.calls).toBe(1);
      expect([await count('note'), await count('platform.event'), await count('platform.audit_entry')]).toEqual([
        1, 1, 1,
      ]);
    });

    it('keep the shaped answer, and nothing that the view does not name', async () => {
      await post('/notes', 'key-00001').send({ text: 'a' }).expect(201);
      const [stored] = await notes.database.query('SELECT status, response FROM platform.idempotency_key');
      expect(stored).toMatchObject({ status: 201, response: { text: 'a', version: 1 } });
      expect(JSON.stringify(stored)).not.toContain('hidden');
    });

    it('answer an empty answer the same', async () => {
      const { body } = await post('/notes').send({ text: 'a' });
      const path = `/notes/${(body as { id: string }).id}/wipe`;
      for (const replayed of [undefined, 'true']) {
        const answer = await post(path, 'key-00001').expect(204);
        expect(answer.text).toBe('');
        expect(answer.headers['idempotency-replayed']).toBe(replayed);
      }
      expect(interrupt.calls).toBe(2);
    });

    it('refuse the key for another body', async () => {
      await post('/notes', 'key-00001').send({ text: 'a' }).expect(201);
      const other = await post('/notes', 'key-00001').send({ text: 'b' }).expect(422);
      expect(other.body).toMatchObject({ code: 'idempotency.other_request' });
      expect(await count('note')).toBe(1);
    });

    it('belong to one principal and one route', async () => {
      const { body } = await post('/notes', 'key-00001').send({ text: 'a' }).expect(201);
      await post('/notes', 'key-00001', FARMER_TOKEN).send({ text: 'b' }).expect(201);
      await post(`/notes/${(body as { id: string }).id}/wipe`, 'key-00001').expect(204);
      expect(interrupt.calls).toBe(3);
    });

    it('are answered 409 while the first one is still at work', async () => {
      const begun = gate();
      const goOn = gate();
      interrupt.inside = () => {
        begun.open();
        return goOn.opened;
      };
      const first = post('/notes', 'key-00001').send({ text: 'a' });
      const answered = Promise.resolve(first);
      await begun.opened;
      const second = await post('/notes', 'key-00001').send({ text: 'a' }).expect(409);
      expect(second.body).toMatchObject({ code: 'idempotency.in_flight' });
      goOn.open();
      expect((await answered).status).toBe(201);
      expect(await count('note')).toBe(1);
    });

    it('take effect once when many arrive at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => post('/notes', 'key-00001').send({ text: 'a' })),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]));
      expect([await count('note'), await count('platform.event')]).toEqual([1, 1]);
    });

    it('are remembered only if they committed, and leave nothing else behind', async () => {
      interrupt.inside = () => Promise.reject(new Error('at the last moment'));
      const failed = await post('/notes', 'key-00001').send({ text: 'a' }).expect(500);
      expect(failed.headers['etag']).toBeUndefined();
      for (const table of [
        'note',
        'platform.event',
        'platform.job',
        'platform.audit_entry',
        'platform.idempotency_key',
      ]) {
        expect([table, await count(table)]).toEqual([table, 0]);
      }
      interrupt.inside = () => Promise.resolve();
      const again = await post('/notes', 'key-00001').send({ text: 'a' }).expect(201);
      expect(again.headers['idempotency-replayed']).toBeUndefined();
    });

    it('do nothing when their key cannot be stored', async () => {
      await notes.database.query(`
        CREATE FUNCTION public.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
        CREATE TRIGGER refuse BEFORE INSERT ON platform.idempotency_key EXECUTE FUNCTION public.refuse()`);
      await post('/notes', 'key-00001').send({ text: 'a' }).expect(500);
      await notes.database.query('DROP FUNCTION public.refuse CASCADE');
      expect(interrupt.calls).toBe(1);
      expect([await count('note'), await count('platform.event')]).toEqual([0, 0]);
    });

    it('may use a key again after 24 hours', async () => {
      await post('/notes', 'key-00001').send({ text: 'a' }).expect(201);
      await notes.database.query(
        `UPDATE platform.idempotency_key SET created_at = now() - interval '24 hours 1 second'`,
      );
      await post('/notes', 'key-00001').send({ text: 'b' }).expect(201);
      const replayed = await post('/notes', 'key-00001').send({ text: 'b' }).expect(201);
      expect(replayed.headers['idempotency-replayed']).toBe('true');
      expect(await count('note')).toBe(2);
    });

    it('refuse a key of another form', async () => {
      const refused = await post('/notes', 'short').send({ text: 'a' }).expect(400);
      expect(refused.body).toMatchObject({ code: 'idempotency.key_malformed' });
    });
  });

  describe('on something that exists', () => {
    const change = (id: string, version: string | undefined, text: string) => {
      const sent = request(notes.app.getHttpServer())
        .patch(`/api/notes/${id}`)
        .set('authorization', `Bearer ${CLERK_TOKEN}`)
        .send({ text });
      return version === undefined ? sent : sent.set('if-match', version);
    };
    let id: string;

    beforeEach(async () => {
      id = ((await post('/notes').send({ text: 'a' })).body as { id: string }).id;
    });

    it('need the version that was seen', async () => {
      expect((await change(id, undefined, 'b').expect(428)).body).toMatchObject({ code: 'version.missing' });
      for (const malformed of ['3', 'W/"1"', '*', '"x"', '"-1"']) {
        expect((await change(id, malformed, 'b').expect(400)).body).toMatchObject({ code: 'version.malformed' });
      }
      expect((await change(id, '"2"', 'b').expect(412)).body).toMatchObject({ code: 'version.stale' });
      const changed = await change(id, '"1"', 'b').expect(200);
      expect(changed.headers['etag']).toBe('"2"');
      expect((await change(id, '"1"', 'c').expect(412)).body).toMatchObject({ code: 'version.stale' });
    });

    it('let one of many who saw the same version win', async () => {
      const answers = await Promise.all(['b', 'c', 'd', 'e', 'f', 'g'].map((text) => change(id, '"1"', text)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412]);
      const [stored] = await notes.database.query('SELECT version FROM note WHERE id = $1', [id]);
      expect(stored).toEqual({ version: 2 });
    });
  });

  it('know their request while they read a body', async () => {
    const read = await request(notes.app.getHttpServer()).get('/api/notes/context').set('x-request-id', 'request-0001');
    expect(read.body).toEqual({ requestId: 'request-0001', locale: 'zh' });
    expect(await sendSlowly({ 'x-request-id': 'request-0002', 'accept-language': 'en-GB' })).toEqual({
      requestId: 'request-0002',
      locale: 'en',
    });
    // A link is followed with the browser's own language; the page was switched to another one.
    const followed = { 'accept-language': 'zh-CN', cookie: 'lianqiao_language=en' };
    const link = request(notes.app.getHttpServer()).get('/api/notes/context').set(followed);
    expect((await link).body).toMatchObject({ locale: 'en' });
    // A page that stands in another tab goes on in its own language.
    const asked = { ...followed, 'accept-language': 'zh' };
    const page = request(notes.app.getHttpServer()).get('/api/notes/context').set(asked);
    expect((await page).body).toMatchObject({ locale: 'zh' });
    await post('/notes').set('x-request-id', 'request-0003').send({ text: 'a' }).expect(201);
    expect(await notes.database.query('SELECT request_id FROM platform.audit_entry')).toEqual([
      { request_id: 'request-0003' },
    ]);
  });

  /** Sends the body when the server has already begun to serve the request, and in two parts. */
  async function sendSlowly(headers: Record<string, string>): Promise<unknown> {
    await notes.app.listen(0, '127.0.0.1');
    const { port } = notes.app.getHttpServer().address() as AddressInfo;
    const sent = httpRequest({
      port,
      path: '/api/notes/context',
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', expect: '100-continue' },
    });
    sent.flushHeaders();
    await once(sent, 'continue');
    await new Promise((written) => sent.write('{"text":', written));
    sent.end('"a"}');
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    return JSON.parse(await text(answer));
  }
});
