import { newId } from '#kernel';
import type { TestDatabase } from '#test-support';
import { conducted } from './conducted-deals.js';
import { Dice, type Firm, INSTANTS } from './dice.js';
import { gatherings } from './gatherings.js';

export type Row = Readonly<Record<string, unknown>>;

/** Everything that figures are counted from, as it was written, for those who count it once more by hand. */
export interface Province {
  readonly lists: readonly Row[];
  readonly shortages: readonly Row[];
  readonly introductions: readonly Row[];
  readonly intents: readonly Row[];
  readonly events: readonly Row[];
  readonly participants: readonly Row[];
  readonly meetings: readonly Row[];
  readonly deals: readonly Row[];
  readonly trials: readonly Row[];
  readonly orderLines: readonly Row[];
  readonly lots: readonly Row[];
  readonly lotLines: readonly Row[];
}

/** A province in which everything occurs, the same for the same seed. */
export async function fillProvince(database: TestDatabase, firms: readonly Firm[], seed: number): Promise<Province> {
  const dice = new Dice(seed);
  const sides = () => {
    const [one, other] = dice.two(firms);
    return { one, other };
  };

  const lists = dice.times(20, () => {
    const { id: enterprise_id, regionCode: region_code } = dice.of(firms);
    const by = { raised_by: newId(), raised_by_name: '某' };
    return { id: newId(), enterprise_id, region_code, title: '清单', ...by, created_at: dice.of(INSTANTS) };
  });
  const shortages = lists.flatMap((list) =>
    dice.times(5, (line) => {
      const state = dice.of([
        'submitted',
        'refused',
        'raised',
        'introduced',
        'promised',
        'covered',
        'gap',
        'expired',
        'withdrawn',
      ]);
      const raised = state === 'withdrawn' ? dice.of([true, false]) : !['submitted', 'refused'].includes(state);
      return {
        id: newId(),
        list_id: list.id,
        enterprise_id: list.enterprise_id,
        region_code: list.region_code,
        line: line + 1,
        part: '制动盘',
        specification: '',
        amount: '100',
        unit: '件',
        severity: 'normal',
        note: '',
        state,
        submitted_at: list.created_at,
        raised_at: raised ? dice.of(INSTANTS) : null,
        version: 1,
      };
    }),
  );
  const seen = shortages.filter(({ raised_at }) => raised_at !== null);
  const introductions = seen.flatMap((shortage) =>
    dice.some(firms).map((maker, place) => {
      const state = dice.of(['put', 'accepted', 'declined', 'expired', 'withdrawn']);
      const answered = state === 'accepted' || state === 'declined';
      return {
        id: newId(),
        shortage_id: shortage.id,
        enterprise_id: maker.id,
        maker_region_code: maker.regionCode,
        maker_claimed: true,
        asking_enterprise_id: shortage.enterprise_id,
        asking_region_code: shortage.region_code,
        place: place + 1,
        state,
        message: '',
        owner_id: newId(),
        owner_name: '某',
        put_at: dice.of(INSTANTS),
        due_at: '2027-01-01T00:00:00Z',
        answered_at: answered ? dice.of(INSTANTS) : null,
        answered_via: answered ? 'account' : null,
        answered_by: answered ? '某' : null,
        remark: '',
        version: 1,
      };
    }),
  );
  const intents = dice.times(30, () => {
    const { one, other } = sides();
    const state = dice.of(['raised', 'taken_up', 'declined', 'withdrawn', 'expired']);
    const answered = state === 'taken_up' || state === 'declined';
    return {
      id: newId(),
      product_id: newId(),
      product_name: '新能源重卡',
      buyer_enterprise_id: one.id,
      buyer_region_code: one.regionCode,
      maker_enterprise_id: other.id,
      maker_region_code: other.regionCode,
      amount: '80',
      unit: '辆',
      trial_wished: true,
      message: '',
      state,
      raised_by: newId(),
      raised_by_name: '某',
      raised_at: dice.of(INSTANTS),
      due_at: '2027-01-01T00:00:00Z',
      answered_by: answered ? '某' : null,
      answered_at: answered ? dice.of(INSTANTS) : null,
      answer: '',
      version: 1,
    };
  });
  const { events, slots, participants, meetings } = gatherings(dice, firms);
  const { deals, trials, orderLines, lots, lotLines } = conducted(dice, firms, events);

  const tables: [table: string, rows: readonly Row[]][] = [
    ['demand.shortage_list', lists],
    ['demand.shortage', shortages],
    ['matching.introduction', introductions],
    ['demand.purchase_intent', intents],
    ['docking.docking_event', events],
    ['docking.slot', slots],
    ['docking.participant', participants],
    ['docking.meeting', meetings],
    ['deals.deal', deals],
    ['deals.trial', trials],
    ['deals.order_line', orderLines],
    ['deals.lot', lots],
    ['deals.lot_line', lotLines],
  ];
  for (const [table, rows] of tables) await insert(database, table, rows);
  return {
    lists,
    shortages,
    introductions,
    intents,
    events,
    participants,
    meetings,
    deals,
    trials,
    orderLines,
    lots,
    lotLines,
  };
}

async function insert(database: TestDatabase, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const marks = columns.map((_, index) => `$${index + 1}`).join(', ');
  for (const row of rows) {
    await database.query(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`,
      columns.map((name) => row[name]),
    );
  }
}
