import { dealsMappings, DealsModule } from '#deals';
import { dockingMappings } from '#docking';
import { type Grant, newId, type Permission } from '#kernel';
import { type Caller, startWholeApi, type WholeApi } from '../../../matching/test/whole-api.js';
import { type Asked, countedByHand, type Sums, sumsByUnit, TODAY, total } from '../../test/counted-by-hand.js';
import { fillProvince, type Province } from '../../test/filled-province.js';
import type { FigureItem, FigureRow, FigureRowsPage, FiguresView, FigureView } from '../http/figures.dto.js';
import { ReportingModule } from '../reporting.module.js';

const SEED = 20261128;
const STAFF: readonly Permission[] = [
  'figures.read',
  'deals.read_region',
  'shortages.read_region',
  'events.organise',
  'events.check_in',
];
/** Open, one day, some days, and open at either end. */
const PERIODS = [
  [null, null],
  ['2026-11-02', '2026-11-02'],
  ['2026-11-01', '2026-11-03'],
  [null, '2026-11-01'],
  ['2026-11-03', null],
] as const;

describe('Figures', () => {
  let api: WholeApi;
  let province: Province;
  const staff = new Map<string, Caller>();

  beforeAll(async () => {
    api = await startWholeApi({
      modules: [DealsModule, ReportingModule],
      entities: [...dealsMappings, ...dockingMappings],
    });
    api.clock.set(new Date(`${TODAY}T12:00:00+08:00`));
    const firms = [];
    for (const regionCode of ['130503', '130506', '130503', '130102', '130104', '130527']) {
      firms.push({ id: await api.enterprise({ regionCode }), regionCode });
    }
    await api.quiet();
    province = await fillProvince(api.database, firms, SEED);
    for (const region of ['130000', '130500', '130503', '130100']) {
      staff.set(region, api.as(...STAFF.map((permission): Grant => ({ permission, region }))));
    }
  }, 120_000);

  afterAll(() => api.stop());

  const of = (region: string) => staff.get(region) as Caller;
  const get = async <T>(by: Caller, path: string) => (await by.get(path).expect(200)).body as T;
  const queryOf = ({ eventId, from, to }: Asked, more: Record<string, string | number> = {}) => {
    const given = { eventId, from, to, ...more };
    const said = Object.entries(given).filter(([, value]) => value !== null);
    return `?${new URLSearchParams(said.map(([name, value]): [string, string] => [name, String(value)])).toString()}`;
  };

  /** Each region with each period, and each of its events. */
  const asked = (): [region: string, Asked][] =>
    [...staff.keys()].flatMap((region) => {
      const prefixes = [region.replace(/(00)+$/, '')];
      const periods = PERIODS.map(([from, to]): [string, Asked] => [region, { prefixes, eventId: null, from, to }]);
      const events = province.events
        .filter((event) => String(event['region_code']).startsWith(prefixes[0] as string))
        .map(({ id }): [string, Asked] => [region, { prefixes, eventId: String(id), from: null, to: null }]);
      return [...periods, ...events];
    });

  const sums = ({ values }: FigureView): Sums =>
    Object.fromEntries(values.map(({ unitCode, value }) => [unitCode ?? '', value] as const).sort());

  it('are what is counted by hand, in every region, period and event', async () => {
    let above = 0;
    for (const [region, scope] of asked()) {
      const { figures } = await get<FiguresView>(of(region), `/api/figures${queryOf(scope)}`);
      const told = Object.fromEntries(figures.map((figure) => [figure.code, sums(figure)]));
      const byHand = countedByHand(province, scope);
      expect([region, scope, told]).toEqual([region, scope, byHand]);
      above += figures.filter(({ rows }) => rows > 0).length;
    }
    // Next to nothing of it is empty.
    expect(above).toBeGreaterThan(asked().length * 15);
  });

  it('are the sum of their rows, each of which is told once, on whatever page', async () => {
    const everything: Asked = { prefixes: ['13'], eventId: null, from: null, to: null };
    const { figures } = await get<FiguresView>(of('130000'), `/api/figures`);
    expect(figures.filter(({ rows }) => rows > 0)).toHaveLength(figures.length);
    for (const figure of figures) {
      const rows: FigureRow[] = [];
      for (let page = 1; rows.length < figure.rows; page++) {
        const path = `/api/figures/${figure.code}/rows${queryOf(everything, { page, size: 37 })}`;
        const got = await get<FigureRowsPage>(of('130000'), path);
        expect([got.total, got.figure]).toEqual([figure.rows, figure]);
        expect(got.items).not.toHaveLength(0);
        rows.push(...got.items);
      }
      expect(new Set(rows.map(({ id }) => id)).size).toBe(figure.rows);
      expect([figure.code, sumsOfRows(rows)]).toEqual([figure.code, sums(figure)]);
      expect(rows.map(({ day }) => day)).toEqual(
        rows
          .map(({ day }) => day)
          .sort()
          .reverse(),
      );
    }
  });

  it('are the sum of what they are made of, by item and unit', async () => {
    for (const code of ['quantity_signed', 'quantity_delivered', 'deals_signed']) {
      const { figures } = await get<FiguresView>(of('130500'), '/api/figures');
      const figure = figures.find((one) => one.code === code) as FigureView;
      const items: FigureItem[] = [];
      for (let page = 1, all = 1; items.length < all; page++) {
        const got = await get<{ items: FigureItem[]; total: number }>(
          of('130500'),
          `/api/figures/${code}/items?page=${page}&size=2`,
        );
        all = got.total;
        items.push(...got.items);
      }
      expect(sumsByUnit(items.map(({ unit, value }) => ({ unit: unit ?? '', quantity: value })))).toEqual(sums(figure));
      expect(items.reduce((count, { rows }) => count + rows, 0)).toBe(figure.rows);
      const [first] = items as [FigureItem];
      if (first.item === null) continue;
      const query = new URLSearchParams({ item: first.item, unit: first.unit ?? '', size: '100' }).toString();
      const part = await get<FigureRowsPage>(of('130500'), `/api/figures/${code}/rows?${query}`);
      expect(part.figure.values).toMatchObject([{ value: first.value, unitCode: first.unit }]);
      expect(part.items.every(({ item, unit }) => item === first.item && unit === first.unit)).toBe(true);
    }
  });

  it('lead from each row to its case, which their reader may open', async () => {
    for (const region of staff.keys()) {
      const { figures } = await get<FiguresView>(of(region), '/api/figures');
      for (const { code } of figures) {
        const { items } = await get<FigureRowsPage>(of(region), `/api/figures/${code}/rows?size=2`);
        for (const { case: own } of items)
          expect([code, own.path, (await of(region).get(own.path)).status]).toEqual([code, own.path, 200]);
      }
    }
  });

  it('of an event lead to its deals also where both firms are elsewhere', async () => {
    const [deal] = province.deals.filter(
      (d) =>
        d['event_region_code'] === '130100' &&
        !/^1301/.test(`${String(d['buyer_region_code'])}`) &&
        !/^1301/.test(String(d['seller_region_code'])),
    );
    expect(deal).toBeDefined();
    const query = `?eventId=${String(deal?.['event_id'])}&size=100`;
    const { items } = await get<FigureRowsPage>(of('130100'), `/api/figures/deals_opened/rows${query}`);
    const row = items.find(({ id }) => id === deal?.['id']);
    await of('130100')
      .get(row?.case.path as string)
      .expect(200);
  });

  it('are downloaded whole, with their definition, and nothing in the file begins a formula', async () => {
    const { figures } = await get<FiguresView>(of('130000'), '/api/figures');
    for (const { code, rows, name, definition } of figures) {
      const file = await of('130000').get(`/api/figures/${code}/rows.csv`).expect(200);
      expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
      const [first, headings, ...lines] = file.text.split('\r\n').slice(0, -1);
      expect(first).toBe(`\uFEFF${name.zh},${definition.zh}`);
      expect(headings).toContain('计入数值');
      expect([code, lines.length]).toEqual([code, rows]);
      expect(lines.every((line) => !/(^|,)"?[=+\-@]/.test(line))).toBe(true);
    }
    expect((await of('130000').get('/api/figures/quantity_signed/rows.csv')).text).toContain(`'=HYPERLINK(1)`);
    const english = await of('130000')
      .get('/api/figures/deals_signed/rows.csv')
      .set('accept-language', 'en')
      .expect(200);
    expect(english.text).toContain('Deals signed');
  });

  it('are refused with the way out', async () => {
    const refused = async (path: string, by = of('130500')) => {
      const { status, body } = await by.get(`/api/figures${path}`);
      return [status, (body as { code: string }).code];
    };
    expect(await refused('/everything/rows')).toEqual([404, 'reporting.figure_unknown']);
    expect(await refused('/everything/rows.csv')).toEqual([404, 'reporting.figure_unknown']);
    expect(await refused('?from=2026-11-03&to=2026-11-02')).toEqual([422, 'reporting.period_reversed']);
    expect(await refused('?region=130100')).toEqual([403, 'access.other_region']);
    expect(await refused(`?eventId=${newId()}`)).toEqual([404, 'reporting.event_not_found']);
    const far = province.events.find((event) => event['region_code'] === '130100')?.['id'];
    expect(await refused(`?eventId=${String(far)}`)).toEqual([404, 'reporting.event_not_found']);
    const near = province.events.find((event) => String(event['region_code']).startsWith('1305'))?.['id'];
    expect(await refused(`/lines_asked/rows?eventId=${String(near)}`)).toEqual([422, 'reporting.figure_not_of_events']);
    expect(await refused('', api.as())).toEqual([403, 'access.permission_missing']);
  });

  it('of a narrower region are what its own department is told', async () => {
    const narrowed = await get<FiguresView>(of('130500'), '/api/figures?region=130503');
    const own = await get<FiguresView>(of('130503'), '/api/figures');
    expect(narrowed.figures).toEqual(own.figures);
    expect(narrowed.scope.regions).toEqual([{ code: '130503', name: '信都区' }]);
  });
});

function sumsOfRows(rows: readonly FigureRow[]): Sums {
  const counted = rows.every(({ unit }) => unit === null);
  if (counted) return { '': total(rows.map(({ value }) => value)) };
  return sumsByUnit(rows.map(({ unit, value }) => ({ unit, quantity: value })));
}
