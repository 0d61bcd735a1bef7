import { Decimal } from 'decimal.js';
import { shanghaiDay } from '#kernel';
import type { Province, Row } from './filled-province.js';

export interface Asked {
  /** Prefixes of region codes. */
  readonly prefixes: readonly string[];
  readonly eventId: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The sum in each unit; what is counted has none. */
export type Sums = Readonly<Record<string, string>>;

/** The day on which the test takes place: some events and trials lie ahead. */
export const TODAY = '2026-11-28';

/**
 * Every figure, counted in another way than by SQL: from what was written into the tables. What the definition of a figure says
 * stands here a second time, in other words.
 */
export function countedByHand(province: Province, asked: Asked): Record<string, Sums> {
  const within = (code: unknown) => asked.prefixes.some((prefix) => String(code).startsWith(prefix));
  const day = (value: unknown) =>
    /^\d{4}-\d\d-\d\d$/.test(String(value)) ? String(value) : shanghaiDay(new Date(String(value)));
  const inPeriod = (value: unknown) => {
    if (value === null || value === undefined) return false;
    return (asked.from === null || day(value) >= asked.from) && (asked.to === null || day(value) <= asked.to);
  };
  const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [row['id'], row]));

  const lines = province.shortages.filter((s) => within(s['region_code']) && inPeriod(s['raised_at']));
  const put = (line: Row) => province.introductions.filter((i) => i['shortage_id'] === line['id']);
  const inState = (rows: readonly Row[], ...states: string[]) =>
    rows.filter((row) => states.includes(String(row['state'])));

  const asking = province.introductions.filter((i) => within(i['asking_region_code']));
  const answered = inState(asking, 'accepted', 'declined').filter((i) => inPeriod(i['answered_at']));
  const intents = province.intents.filter((i) => within(i['buyer_region_code']) || within(i['maker_region_code']));

  const events = province.events.filter(
    (e) => (asked.eventId === null ? within(e['region_code']) : e['id'] === asked.eventId) && inPeriod(e['day']),
  );
  const ofEvents = (rows: readonly Row[]) =>
    rows.filter((row) => events.some((event) => event['id'] === row['event_id']));
  const invited = ofEvents(province.participants).filter((p) => p['told_at'] !== null);
  const talks = ofEvents(province.meetings);
  const outcome = (name: string) => count(talks.filter((m) => m['outcome'] === name));

  const deals = province.deals.filter((d) =>
    asked.eventId === null
      ? within(d['buyer_region_code']) || within(d['seller_region_code'])
      : d['event_id'] === asked.eventId,
  );
  const dealOf = byId(deals);
  const ofDeals = (rows: readonly Row[]) => rows.filter((row) => dealOf.has(row['deal_id']));
  const opened = deals.filter((d) => inPeriod(d['opened_at']));
  const signed = inState(deals, 'signed', 'delivering', 'delivered').filter((d) => inPeriod(d['signed_on']));
  const lots = ofDeals(province.lots).filter((l) => l['struck_at'] === null && inPeriod(l['day']));
  const closed = deals.filter((d) => inPeriod(d['closed_at']));
  const trials = ofDeals(province.trials);
  const lineOf = byId(province.orderLines);
  const arrived = province.lotLines
    .filter((x) => x['accepted'] !== '0' && lots.some((l) => l['id'] === x['lot_id']))
    .map((x) => ({ unit: lineOf.get(x['order_line_id'])?.['unit'], quantity: x['accepted'] }));

  const told: Record<string, Sums> = {
    firms_invited: count(invited),
    firms_accepted: count(inState(invited, 'accepted')),
    firms_present: count(invited.filter((p) => p['checked_in_at'] !== null)),
    meetings_planned: count(inState(talks, 'planned', 'held', 'missed')),
    meetings_held: count(inState(talks, 'held')),
    meetings_missed: count(inState(talks, 'missed')),
    outcome_nothing: outcome('nothing'),
    outcome_follow_up: outcome('follow_up'),
    outcome_negotiating: outcome('negotiating'),
    outcome_trial_agreed: outcome('trial_agreed'),
    outcome_order_signed: outcome('order_signed'),
    deals_opened: count(opened),
    deals_negotiating: count(inState(opened, 'negotiating', 'in_trial')),
    trials_begun: count(trials.filter((t) => inPeriod(t['from_day']) && String(t['from_day']) <= TODAY)),
    trials_passed: count(trials.filter((t) => t['verdict'] === 'passed' && inPeriod(t['concluded_at']))),
    deals_signed: count(signed),
    quantity_signed: sumsByUnit(
      ofDeals(province.orderLines).filter((o) => signed.some((d) => d['id'] === o['deal_id'])),
    ),
    amount_signed: { '': total(signed.flatMap((d) => (d['amount'] === null ? [] : String(d['amount'])))) },
    lots_delivered: count(lots),
    quantity_delivered: sumsByUnit(arrived),
    deals_ended: count(inState(closed, 'ended')),
    deals_cancelled: count(inState(closed, 'cancelled')),
  };
  if (asked.eventId !== null) return told;
  return {
    ...told,
    lists_sent: count(province.lists.filter((l) => within(l['region_code']) && inPeriod(l['created_at']))),
    lines_asked: count(lines),
    lines_introduced: count(lines.filter((line) => put(line).length > 0)),
    lines_promised: count(lines.filter((line) => inState(put(line), 'accepted').length > 0)),
    lines_covered: count(inState(lines, 'covered')),
    lines_gap: count(inState(lines, 'gap')),
    lines_withdrawn: count(inState(lines, 'withdrawn')),
    lines_expired: count(inState(lines, 'expired')),
    introductions_put: count(asking.filter((i) => inPeriod(i['put_at']))),
    introductions_answered: count(answered),
    introductions_accepted: count(inState(answered, 'accepted')),
    intents_raised: count(intents.filter((i) => inPeriod(i['raised_at']))),
    intents_taken_up: count(inState(intents, 'taken_up').filter((i) => inPeriod(i['answered_at']))),
    events_held: count(inState(events, 'published', 'concluded').filter((e) => String(e['day']) <= TODAY)),
  };
}

function count(rows: readonly unknown[]): Sums {
  return { '': String(rows.length) };
}

export function total(amounts: readonly string[]): string {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0)).toFixed();
}

export function sumsByUnit(rows: readonly Row[]): Sums {
  const units = [...new Set(rows.map((row) => String(row['unit'])))].sort();
  const of = (unit: string) => rows.filter((row) => row['unit'] === unit).map((row) => String(row['quantity']));
  return Object.fromEntries(units.map((unit) => [unit, total(of(unit))]));
}
