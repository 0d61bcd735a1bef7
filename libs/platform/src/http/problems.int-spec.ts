import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { type NotesApplication, startNotes } from '../../test/notes.js';
import { CLERK_TOKEN } from '../../test/scripted-handlers.js';

describe('problem documents', () => {
  let notes: NotesApplication;

  beforeAll(async () => {
    notes = await startNotes();
  });
  afterAll(() => notes.stop());

  const write = (body: object | string, language = 'zh') =>
    request(notes.app.getHttpServer())
      .post('/api/notes')
      .set('authorization', `Bearer ${CLERK_TOKEN}`)
      .set('accept-language', language)
      .set('content-type', 'application/json')
      .send(body);
  const fail = (kind: string) => request(notes.app.getHttpServer()).get(`/api/notes/errors/${kind}`);

  it('name every wrong field in the reader’s language, unknown fields too', async () => {
    const body = { text: '', lines: [{ quantity: 1 }, { quantity: -2, ownerId: 'x' }], role: 'admin', version: 9 };
    const zh = await write(body).expect(400);
    expect(zh.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const paths = ['lines[1].ownerId', 'lines[1].quantity', 'role', 'text', 'version'];
    const faultsOf = (answer: request.Response) =>
      (answer.body as { errors: { path: string; message: string }[] }).errors;
    expect(
      faultsOf(zh)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(paths);
    const en = await write(body, 'en').expect(400);
    expect(
      faultsOf(en)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(paths);
    for (const { message } of faultsOf(zh)) expect(message).toMatch(/[\u4e00-\u9fff]/);
    for (const { message } of faultsOf(en)) expect(message).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('tell a body that cannot be read from one that is wrong', async () => {
    expect((await write('{"text":').expect(400)).body).toMatchObject({ code: 'request.body_unreadable' });
    expect((await write(JSON.stringify({ text: 'x'.repeat(3_000_000) })).expect(413)).body).toMatchObject({
      code: 'request.body_too_large',
    });
    const media = request(notes.app.getHttpServer()).post('/api/notes').set('authorization', `Bearer ${CLERK_TOKEN}`);
    expect((await media.set('content-type', 'text/csv').send('a').expect(415)).body).toMatchObject({
      code: 'request.media_type_unknown',
    });
  });

  it('name the path parameter that is wrong', async () => {
    const answer = await request(notes.app.getHttpServer())
      .post('/api/notes/17/wipe')
      .set('authorization', `Bearer ${CLERK_TOKEN}`)
      .expect(400);
    expect(answer.body).toMatchObject({ code: 'request.invalid', errors: [{ path: 'id' }] });
  });

  it('translate what the framework refuses, and keep it off our account', async () => {
    expect((await fail('nest').expect(404)).body).toMatchObject({ code: 'request.not_found' });
    await fail('teapot').expect(400);
    const nowhere = await request(notes.app.getHttpServer()).get('/api/nowhere').expect(404);
    expect(nowhere.body).toMatchObject({ code: 'request.not_found', title: '没有找到。' });
    await request(notes.app.getHttpServer()).get('/api/notes/%zz').expect(400);
  });

  it('say nothing of the inside when something unforeseen happens, not even by its status', async () => {
    for (const kind of ['upstream', 'undeclared', 'undefined']) {
      const answer = await fail(kind).set('x-request-id', 'request-0009').expect(500);
      expect(answer.body).toEqual({
        type: 'https://lianqiao.invalid/errors/request.unexpected',
        title: '系统出错，已记录。请把编号 request-0009 告诉管理员。',
        status: 500,
        code: 'request.unexpected',
        params: { requestId: 'request-0009' },
        requestId: 'request-0009',
      });
    }
  });

  it('answer a broken constraint with the context’s own code', async () => {
    await write({ text: 'once' }).expect(201);
    expect((await write({ text: 'once' }).expect(409)).body).toMatchObject({
      code: 'note.text_taken',
      title: '内容已存在。',
    });
  });
});
