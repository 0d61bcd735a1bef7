import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { interrupt, type NotesApplication, startNotes } from '../../test/notes.js';
import { CLERK_TOKEN, FARMER_TOKEN } from '../../test/scripted-handlers.js';

describe('access', () => {
  let notes: NotesApplication;

  beforeAll(async () => {
    notes = await startNotes();
  });
  beforeEach(() => {
    interrupt.calls = 0;
  });
  afterAll(() => notes.stop());

  const post = (path: string, headers: Record<string, string> = {}) =>
    request(notes.app.getHttpServer()).post(`/api${path}`).set(headers);
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const cookie = (token: string, more: Record<string, string> = {}) => ({
    cookie: `lianqiao_session=${token}`,
    host: 'lianqiao.internal:3000',
    ...more,
  });

  it('is closed where nothing is declared, to everybody and in every spelling', async () => {
    for (const path of ['/notes/closed', '/notes/closed/', '//notes/closed', '/notes/%63losed', '/notes/closed;x=1']) {
      const { status } = await post(path, bearer(CLERK_TOKEN));
      expect([403, 404]).toContain(status);
    }
    const { body } = await post('/notes/closed', bearer(CLERK_TOKEN)).expect(403);
    expect(body).toMatchObject({ code: 'access.undeclared' });
    expect(interrupt.calls).toBe(0);
  });

  it('is refused without an account, and with one that lacks the permission', async () => {
    expect((await post('/notes/staff').expect(401)).body).toMatchObject({ code: 'access.not_signed_in' });
    await post('/notes/staff', bearer('a-token-that-nobody-has')).expect(401);
    await post('/notes/staff', { authorization: 'Basic YTpi' }).expect(401);
    const missing = await post('/notes/staff', bearer(FARMER_TOKEN)).expect(403);
    expect(missing.body).toMatchObject({
      code: 'access.permission_missing',
      title: '您的账号没有此项权限（查看并重试后台任务、查看审计记录），请联系本单位管理员。',
    });
    expect(interrupt.calls).toBe(0);
    await post('/notes/staff', bearer(CLERK_TOKEN)).expect(204);
  });

  it('is refused to a cookie that another site sends along', async () => {
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://lianqiao.internal:3001' },
      { origin: 'https://lianqiao.example.evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      {},
    ];
    for (const headers of foreign) {
      const refused = await post('/notes/staff', cookie(CLERK_TOKEN, headers)).expect(403);
      expect(refused.body).toMatchObject({ code: 'access.foreign_origin' });
    }
    expect(interrupt.calls).toBe(0);
  });

  it('is granted to a cookie from our own pages', async () => {
    const own: Record<string, string>[] = [
      { origin: 'http://lianqiao.internal:3000' },
      // Behind a proxy that sets another host: the address that people are given.
      { origin: 'https://lianqiao.example' },
      { 'sec-fetch-site': 'same-origin' },
    ];
    for (const headers of own) await post('/notes/staff', cookie(CLERK_TOKEN, headers)).expect(204);
    expect(interrupt.calls).toBe(own.length);
  });

  it('leaves reading to a cookie from anywhere: an answer is not shown to the other site', async () => {
    await request(notes.app.getHttpServer())
      .get('/api/jobs')
      .set(cookie(CLERK_TOKEN, { origin: 'https://evil.example' }))
      .expect(200);
  });

  it('shows the audit trail of one’s own region only', async () => {
    await notes.database.query(
      `INSERT INTO platform.audit_entry (id, account_name, action, subject, subject_id, details, region)
       SELECT gen_random_uuid(), '丙', 'note.written', 'note', coalesce(region, '-'), '{}', region
       FROM unnest(ARRAY['130528', '140100', NULL]) AS region`,
    );
    const { body } = await request(notes.app.getHttpServer())
      .get('/api/audit-entries')
      .set(bearer(CLERK_TOKEN))
      .expect(200);
    expect(body).toMatchObject({ total: 1, items: [{ subjectId: '130528', by: '丙' }] });
    await request(notes.app.getHttpServer()).get('/api/audit-entries').set(bearer(FARMER_TOKEN)).expect(403);
  });
});
