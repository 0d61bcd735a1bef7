import { EnterprisesFacade } from '#enterprises';
import { newId } from '#kernel';
import { Transactions } from '#platform';
import { type DockingDesk, seen, startDockingDesk } from '../../test/docking-desk.js';
import { codeOf, EVENT_FACTS, Gathering } from '../../test/gathering.js';
import type { EventView } from './docking-events.dto.js';
import type { InvitableView, ParticipantDetailView } from './participants.dto.js';
import type { LinkAnsweredView, LinkedInvitationView, ParticipationView } from './participations.dto.js';

const CONTACT = { name: '洪跑外', phone: '0000-1234567', email: 'sales@yungangtai.example' };

describe('Invitations', () => {
  let desk: DockingDesk;

  beforeAll(async () => {
    desk = await startDockingDesk();
  }, 120_000);

  afterAll(() => desk.stop());

  const linkIn = (text: string) => /\/e\/([\w-]{43})/.exec(text)?.[1] ?? '';

  /** An event, opened, with one invited firm that has no account. */
  const invited = async (email: string) => {
    const event = await Gathering.draft(desk);
    const firm = await desk.enterprise({ name: `${email}铸造有限公司`, contact: { ...CONTACT, email } });
    event.firms.set('铸造', firm);
    await event.invite('supplier', '铸造');
    await event.goes('open');
    await desk.quiet();
    return event;
  };

  it('go out when the event opens, with a link for whoever has no account, and to later ones at once', async () => {
    const event = await Gathering.draft(desk);
    const first = await desk.enterprise({
      name: '先邀铸造有限公司',
      contact: { ...CONTACT, email: 'a@first.example' },
    });
    event.firms.set('先邀', first);
    await event.invite('supplier', '先邀');
    await desk.quiet();
    const to = async (email: string) => (await desk.letters()).filter((letter) => letter.to === email);
    expect(await to('a@first.example')).toEqual([]);
    expect((await event.participant('先邀')).toldAt).toBeNull();
    // Nobody is told of a draft.
    await event
      .firm('先邀')
      .get(`/api/participations/${event.p('先邀')}`)
      .expect(404);
    await event.goes('open');
    await desk.quiet();
    const [letter] = await to('a@first.example');
    expect(letter?.text).toContain('2026年11月30日');
    expect(letter?.text).toContain('请携带样件');
    expect(linkIn(letter?.text ?? '')).toHaveLength(43);
    const later = await desk.enterprise({
      name: '后邀铸造有限公司',
      contact: { ...CONTACT, email: 'b@later.example' },
    });
    event.firms.set('后邀', later);
    await event.invite('supplier', '后邀');
    await desk.quiet();
    expect(await to('b@later.example')).toHaveLength(1);
  });

  it('are answered through the link once, in two taps, and the code for the door comes with the yes', async () => {
    const event = await invited('c@link.example');
    const [letter] = (await desk.letters()).filter(({ to }) => to === 'c@link.example');
    const token = linkIn(letter?.text ?? '');
    const look = (await desk.anybody.get(`/api/event-answers/${token}`).expect(200)).body as LinkedInvitationView;
    expect(look).toMatchObject({ canAnswer: true, state: 'invited', event: { title: '整零对接会' } });
    expect(look.event.slots).toHaveLength(8);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        desk.anybody
          .post(`/api/event-answers/${token}`)
          .send({ answer: 'yes', answeredBy: '洪跑外', unavailable: [1] }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
    expect(new Set(answers.filter(({ status }) => status === 409).map(codeOf))).toEqual(new Set(['docking.link_used']));
    const said = answers.find(({ status }) => status === 200)?.body as LinkAnsweredView;
    const participant = await event.participant('铸造');
    expect(said).toEqual({
      state: 'accepted',
      checkInCode: participant.checkInCode,
      claimUrl: expect.stringMatching(/^http:\/\/lianqiao\.test\/claim\//) as string,
    });
    expect(participant).toMatchObject({ answeredVia: 'link', answeredBy: '洪跑外', unavailable: [1], version: 2 });
    expect((await desk.anybody.get(`/api/event-answers/${token}`).expect(200)).body).toMatchObject({
      canAnswer: false,
    });
    const stored = await desk.database.query(`SELECT token_hash FROM docking.answer_link WHERE token_hash = $1`, [
      token,
    ]);
    expect(stored).toEqual([]);
  });

  it('are answered for on the telephone by staff, who see the contacts of their own region only', async () => {
    const event = await invited('d@phone.example');
    const participant = await event.participant('铸造');
    expect(participant.contacts).toEqual([{ ...CONTACT, email: 'd@phone.example', position: null }]);
    const far = desk.as(
      { permission: 'events.check_in', region: '130500' },
      { permission: 'register.read_contacts', region: '130100' },
    );
    const seenFromFar = await far.get(`/api/docking-participants/${participant.id}`).expect(200);
    expect((seenFromFar.body as ParticipantDetailView).contacts).toBeNull();
    const officer = desk.officer('130500');
    const call = (body: object, version = participant.version) =>
      officer
        .post(`/api/docking-participants/${participant.id}/telephone-answers`)
        .set('if-match', seen({ version }))
        .send(body);
    await call({ outcome: 'not_reached' }).expect(201);
    desk.clock.advance(60_000);
    expect(codeOf(await call({ outcome: 'yes' }))).toBe('docking.answerer_missing');
    const answered = await call({
      outcome: 'yes',
      spokeWith: '洪跑外',
      attendee: '洪跑外',
      product: { title: '前轴' },
    });
    expect(answered.body).toMatchObject({
      state: 'accepted',
      answeredVia: 'telephone',
      answeredBy: '洪跑外',
      attendee: '洪跑外',
      product: { id: null, title: '前轴' },
      calls: [{ outcome: 'not_reached' }, { outcome: 'yes', spokeWith: '洪跑外' }],
    });
    expect((await call({ outcome: 'no', spokeWith: '甲' })).status).toBe(412);
  });

  it('are closed to firms after the hour, not to staff; who comes may still be corrected', async () => {
    const event = await Gathering.of(desk, { buyers: ['甲'], suppliers: ['乙'] });
    await event.invite('supplier', '迟');
    desk.clock.set(new Date('2026-11-25T10:00:00+08:00'));
    const own = `/api/participations/${event.p('迟')}`;
    const late = await event.firm('迟').post(`${own}/answer`).set('if-match', '"1"').send({ answer: 'yes' });
    expect([late.status, codeOf(late)]).toEqual([409, 'docking.answers_closed']);
    const view = (await event.firm('迟').get(own).expect(200)).body as ParticipationView;
    expect(view).toMatchObject({ canAnswer: false, canSayWishes: false, checkInCode: null });
    await event.staff
      .post(`/api/docking-participants/${event.p('迟')}/telephone-answers`)
      .set('if-match', '"1"')
      .send({ outcome: 'yes', spokeWith: '迟某' })
      .expect(201);
    const other = `/api/participations/${event.p('乙')}/answer`;
    const correct = (body: object) => event.firm('乙').post(other).set('if-match', '"2"').send(body);
    expect(codeOf(await correct({ answer: 'yes', unavailable: [2] }))).toBe('docking.answers_closed');
    await correct({ answer: 'yes', attendee: '新来人' }).expect(200);
    desk.clock.set(new Date('2026-11-20T00:00:00Z'));
  });

  it('reach firms in the lists an organiser thinks in: by name, of the register, introduced to a manufacturer', async () => {
    const event = await Gathering.draft(desk);
    const county = { regionCode: '130528', businessScope: '铸造' };
    const here = [
      await desk.enterprise({ ...county, name: '宁晋甲' }),
      await desk.enterprise({ ...county, name: '宁晋乙' }),
    ];
    const manufacturer = await desk.enterprise({ name: '整车厂', regionCode: '130503' });
    const maker = await desk.enterprise({ name: '牵线厂', regionCode: '130500' });
    const refusing = await desk.enterprise({ name: '谢绝厂', regionCode: '130500' });
    for (const [enterpriseId, state] of [
      [maker, 'put'],
      [refusing, 'declined'],
    ]) {
      await desk.database.query(
        `INSERT INTO matching.introduction (id, shortage_id, enterprise_id, maker_region_code, maker_claimed,
           asking_enterprise_id, asking_region_code, place, state, message, owner_id, owner_name, put_at, due_at,
           answered_at, answered_via, remark, version)
         VALUES ($1, $1, $2, '130500', false, $3, '130503', 1, $4, '', $1, '', now(), now() + interval '1 day',
           CASE WHEN $4 = 'declined' THEN now() END, CASE WHEN $4 = 'declined' THEN 'account' END, '', 1)`,
        [newId(), enterpriseId, manufacturer, state],
      );
    }
    const at = `/api/docking-events/${event.id}`;
    const invite = (firms: object) => event.staff.post(`${at}/participants`).send({ side: 'supplier', firms });
    expect((await invite({ from: 'register', region: '130528', q: '宁晋' }).expect(201)).body).toMatchObject({
      invited: 2,
      already: 0,
    });
    expect((await invite({ from: 'register', region: '130528' }).expect(201)).body).toMatchObject({ already: 2 });
    const introduced = await event.staff
      .get(`${at}/invitable?from=introduced&manufacturerId=${manufacturer}`)
      .expect(200);
    expect((introduced.body as { items: InvitableView[] }).items.map(({ enterprise }) => enterprise.id)).toEqual([
      maker,
    ]);
    expect((await invite({ from: 'introduced', manufacturerId: manufacturer }).expect(201)).body).toMatchObject({
      invited: 1,
    });
    expect((await invite({ from: 'ids', enterpriseIds: [here[0], newId()] }).expect(201)).body).toMatchObject({
      invited: 0,
      already: 1,
      refused: 1,
    });
    const listed = await event.staff.get(`${at}/invitable?region=130528&q=宁晋甲`).expect(200);
    expect((listed.body as { items: InvitableView[] }).items[0]?.participant).toMatchObject({ state: 'invited' });
  });

  it('go to a firm once, under whichever of its names it was listed', async () => {
    const event = await Gathering.draft(desk);
    const [listed, stays] = [await desk.enterprise({ name: '并入前厂' }), await desk.enterprise({ name: '留用厂' })];
    event.firms.set('并入前', listed);
    await event.invite('supplier', '并入前');
    await desk.database.query('UPDATE enterprises.enterprise SET merged_into = $2 WHERE id = $1', [listed, stays]);
    for (const firm of [listed, stays]) {
      const again = await event.staff
        .post(`/api/docking-events/${event.id}/participants`)
        .send({ side: 'supplier', firms: { from: 'ids', enterpriseIds: [firm] } })
        .expect(201);
      expect(again.body).toMatchObject({ invited: 0, already: 1, refused: 0 });
    }
    const shown = await event.staff.get(`/api/docking-events/${event.id}/invitable?from=register&q=留用厂`).expect(200);
    expect((shown.body as { items: InvitableView[] }).items).toMatchObject([
      { enterprise: { id: stays }, participant: { id: event.p('并入前'), state: 'invited' } },
    ]);
  });

  it('follow the register: a claimed firm answers for itself', async () => {
    const event = await invited('e@claim.example');
    const firm = event.firms.get('铸造') as string;
    expect((await event.participant('铸造')).enterprise.claimed).toBe(false);
    await desk.app.get(Transactions).run((tx) => desk.app.get(EnterprisesFacade).claim(tx, firm, newId()));
    await desk.quiet();
    expect((await event.participant('铸造')).enterprise.claimed).toBe(true);
  });

  it('are the region’s: staff elsewhere and other firms find nothing, and those at the door organise nothing', async () => {
    const event = await Gathering.of(desk, { buyers: ['甲'], suppliers: ['乙'] });
    const far = desk.department('130534');
    await far.get(`/api/docking-events/${event.id}`).expect(404);
    await far.get(`/api/docking-participants/${event.p('甲')}`).expect(404);
    expect((await far.get('/api/docking-events').expect(200)).body).toMatchObject({ total: 0 });
    const create = await far.post('/api/docking-events').send({ ...EVENT_FACTS, regionCode: '130503' });
    expect(codeOf(create)).toBe('access.other_region');
    await event
      .firm('乙')
      .get(`/api/participations/${event.p('甲')}`)
      .expect(404);
    const officer = desk.officer('130500');
    expect(((await officer.get(`/api/docking-events/${event.id}`).expect(200)).body as EventView).counts.accepted).toBe(
      2,
    );
    await officer.get(`/api/docking-events/${event.id}/wish-matrix`).expect(403);
    await officer.post(`/api/docking-events/${event.id}/close-wishes`).set('if-match', '"2"').expect(403);
  });

  it('are taken back and sent again', async () => {
    const event = await Gathering.of(desk, { buyers: ['甲'], suppliers: ['乙'] });
    const out = `/api/docking-participants/${event.p('乙')}`;
    await event.staff.post(`${out}/withdraw`).set('if-match', '"2"').send({ reason: '名额已满' }).expect(200);
    const view = (
      await event
        .firm('乙')
        .get(`/api/participations/${event.p('乙')}`)
        .expect(200)
    ).body as ParticipationView;
    expect(view).toMatchObject({ state: 'withdrawn', canAnswer: false, checkInCode: null });
    const answer = await event
      .firm('乙')
      .post(`/api/participations/${event.p('乙')}/answer`)
      .set('if-match', '"3"')
      .send({ answer: 'yes' });
    expect(codeOf(answer)).toBe('lifecycle.command_not_possible');
    await event.staff.post(`${out}/invite-again`).set('if-match', '"3"').expect(200);
    await event.accepts('乙');
    expect(await event.participant('乙')).toMatchObject({ state: 'accepted', version: 5, withdrawnAt: null });
  });
});
