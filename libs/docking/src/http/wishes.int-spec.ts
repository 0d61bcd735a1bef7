import { newId } from '#kernel';
import { type DockingDesk, seen, startDockingDesk } from '../../test/docking-desk.js';
import { codeOf, Gathering } from '../../test/gathering.js';
import type { CounterpartView } from './participations.dto.js';
import type { WishesView, WishMatrixPage } from './wishes.dto.js';

describe('Wishes', () => {
  let desk: DockingDesk;
  let event: Gathering;

  beforeAll(async () => {
    desk = await startDockingDesk();
    event = await Gathering.of(desk, { buyers: ['甲', '乙'], suppliers: ['丙', '丁', '戊'] });
  }, 120_000);

  afterAll(() => desk.stop());

  const say = async (name: string, wishes: object[]) => {
    const { version } = await event.participant(name);
    return event
      .firm(name)
      .put(`/api/participations/${event.p(name)}/wishes`)
      .set('if-match', seen({ version }))
      .send({ wishes });
  };

  it('are said as a whole, by who sees whom there is to meet and nobody’s telephone', async () => {
    const own = `/api/participations/${event.p('甲')}`;
    const others = await event.firm('甲').get(`${own}/counterparts`).expect(200);
    const { items } = others.body as { items: CounterpartView[] };
    expect(items.map(({ name, offers }) => [name, offers])).toEqual([
      ['丁有限公司', '丁之所长'],
      ['丙有限公司', '丙之所长'],
      ['戊有限公司', '戊之所长'],
    ]);
    expect(Object.keys(items[0] ?? {}).sort()).toEqual(
      ['enterpriseId', 'id', 'mine', 'name', 'offers', 'product', 'regionName', 'side'].sort(),
    );
    await say('甲', [
      { to: event.p('丙'), weight: 3, note: '前轴' },
      { to: event.p('丁'), veto: true },
    ]).then((answer) => expect(answer.status).toBe(200));
    await say('甲', [
      { to: event.p('丙'), weight: 2 },
      { to: event.p('戊'), weight: 1 },
    ]).then((answer) => expect(answer.status).toBe(200));
    const said = (await event.firm('甲').get(`${own}/wishes`).expect(200)).body as WishesView;
    expect(said.wishes.map(({ to, weight }) => [to.name, weight])).toEqual([
      ['丙有限公司', 2],
      ['戊有限公司', 1],
    ]);
    expect(said.saidVia).toBe('account');
    const mine = (await event.firm('甲').get(`${own}/counterparts?q=丙`).expect(200)).body as {
      items: CounterpartView[];
    };
    expect(mine.items[0]?.mine).toEqual({ weight: 2, veto: false, note: '' });
    // What others wish stays theirs.
    const theirs = await event
      .firm('丙')
      .get(`/api/participations/${event.p('丙')}/counterparts`)
      .expect(200);
    expect((theirs.body as { items: CounterpartView[] }).items.map(({ mine: said }) => said)).toEqual([null, null]);
    await event.firm('丙').get(`${own}/wishes`).expect(404);
  });

  it('are refused where they name nobody, the own side, one firm twice, or both a weight and a veto', async () => {
    expect(codeOf(await say('乙', [{ to: newId(), weight: 1 }]))).toBe('docking.wish_for_nobody');
    expect(codeOf(await say('乙', [{ to: event.p('甲'), weight: 1 }]))).toBe('docking.wish_for_own_side');
    const twice = { to: event.p('丙'), weight: 1 };
    expect(codeOf(await say('乙', [twice, twice]))).toBe('docking.wish_twice');
    expect(codeOf(await say('乙', [{ to: event.p('丙'), weight: 1, veto: true }]))).toBe('request.invalid');
    expect(codeOf(await say('乙', [{ to: event.p('丙'), weight: 4 }]))).toBe('request.invalid');
    expect((await event.wishesOf('乙')).wishes).toEqual([]);
  });

  it('of one firm said twice at once are those of one of both', async () => {
    const { version } = await event.participant('乙');
    const answers = await Promise.all(
      ['丙', '丁', '戊'].map((to) =>
        event
          .firm('乙')
          .put(`/api/participations/${event.p('乙')}/wishes`)
          .set('if-match', seen({ version }))
          .send({ wishes: [{ to: event.p(to), weight: 1 }] }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect((await event.wishesOf('乙')).wishes).toHaveLength(1);
  });

  it('stand in a matrix for the organiser, with what each meeting would be worth', async () => {
    await event.wish({ 甲: { 丙: 3, 丁: 'veto' }, 乙: {}, 丙: { 甲: 2 }, 丁: { 甲: 3, 乙: 1 } });
    const page = (await event.staff.get(`/api/docking-events/${event.id}/wish-matrix?size=1&page=2`).expect(200))
      .body as WishMatrixPage;
    expect(page.total).toBe(2);
    expect(page.suppliers.map(({ name }) => name)).toEqual(['丁有限公司', '丙有限公司', '戊有限公司']);
    const cells = Object.fromEntries(page.items[0]?.cells.map((cell) => [cell.supplierId, cell]) ?? []);
    expect(page.items[0]?.buyer.name).toBe('甲有限公司');
    expect(cells[event.p('丙')]).toMatchObject({ buyerWeight: 3, supplierWeight: 2, veto: 'none', value: 10 });
    expect(cells[event.p('丁')]).toMatchObject({ buyerWeight: null, supplierWeight: 3, veto: 'buyer', value: null });
    expect(cells[event.p('戊')]).toBeUndefined();
    expect(page.valueFormula).toContain('加倍');
    const found = (await event.staff.get(`/api/docking-events/${event.id}/wish-matrix?q=丁`).expect(200))
      .body as WishMatrixPage;
    expect(found.suppliers.map(({ name }) => name)).toEqual(['丁有限公司']);
    expect(found.items.map(({ buyer }) => buyer.name)).toEqual(['乙有限公司', '甲有限公司']);
  });

  it('are entered by staff for a firm without an account alone, also after the hour', async () => {
    const silent = await event.participant('戊');
    const enter = (version: number) =>
      desk
        .officer('130500')
        .put(`/api/docking-participants/${silent.id}/wishes`)
        .set('if-match', seen({ version }))
        .send({ wishes: [{ to: event.p('乙'), weight: 3 }] });
    await event.goes('close-wishes');
    const firm = await event
      .firm('戊')
      .put(`/api/participations/${silent.id}/wishes`)
      .set('if-match', seen(silent))
      .send({ wishes: [] });
    expect([firm.status, codeOf(firm)]).toEqual([409, 'docking.wishes_closed']);
    const entered = await enter(silent.version).expect(200);
    expect(entered.body).toMatchObject({ saidVia: 'staff', version: silent.version + 1 });
    await desk.database.query('UPDATE docking.participant SET claimed = true WHERE id = $1', [silent.id]);
    const refused = await enter(silent.version + 1);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'docking.firm_says_its_wishes_itself']);
  });
});
