import { newId } from '#kernel';
import { DAYS, type Dice, type Firm, INSTANTS } from './dice.js';

const UNITS = ['件', '辆', '吨'];
const ITEMS = ['制动盘', '新能源重卡', '=HYPERLINK(1)'];

/** Deals of every origin and in every state, with trials, orders and lots. */
export function conducted(
  dice: Dice,
  firms: readonly Firm[],
  events: readonly { id: string; title: string; region_code: string }[],
) {
  const deals = dice.times(80, (index) => {
    const [buyer, seller] = dice.two(firms);
    const state = dice.of(['negotiating', 'in_trial', 'signed', 'delivering', 'delivered', 'ended', 'cancelled']);
    const ordered = ['signed', 'delivering', 'delivered', 'cancelled'].includes(state);
    const closed = ['delivered', 'ended', 'cancelled'].includes(state);
    const event = dice.of([null, dice.of(events)]);
    return {
      id: newId(),
      origin_kind: event ? 'meeting' : dice.of(['introduction', 'intent']),
      origin_id: newId(),
      buyer_id: buyer.id,
      seller_id: seller.id,
      buyer_region_code: buyer.regionCode,
      seller_region_code: seller.regionCode,
      subject: '新能源重卡',
      // A product of its own, so that no two of an event are about the same.
      product_id: newId(),
      event_id: event?.id ?? null,
      event_title: event?.title ?? null,
      event_region_code: event?.region_code ?? null,
      state,
      state_since: dice.of(INSTANTS),
      opened_at: dice.of(INSTANTS),
      contract_number: ordered ? `合同-${index}` : null,
      contract_key: ordered ? `合同-${index}` : null,
      signed_on: ordered ? dice.of(DAYS) : null,
      signed_at: ordered ? dice.of(INSTANTS) : null,
      amount: ordered ? dice.of([null, '0.01', '64000000.00', '9999999999.99']) : null,
      closed_at: closed ? dice.of(INSTANTS) : null,
      close_reason: state === 'ended' ? 'price' : state === 'cancelled' ? 'by_agreement' : null,
      close_remark: '',
      version: 1,
    };
  });
  const trials = dice.some(deals, 40).map(({ id }) => {
    const verdict = dice.of(['open', 'passed', 'failed']);
    const from_day = dice.of(DAYS);
    return {
      id: newId(),
      deal_id: id,
      place: '矿区',
      from_day,
      to_day: from_day,
      what: '满载试用',
      verdict,
      results: '[]',
      remark: '',
      begun_at: '2026-10-01T00:00:00Z',
      concluded_at: verdict === 'open' ? null : dice.of(INSTANTS),
    };
  });
  const orderLines = deals
    .filter(({ contract_number }) => contract_number !== null)
    .flatMap(({ id }) =>
      dice.times(2, (line) => ({
        id: newId(),
        deal_id: id,
        line: line + 1,
        item: dice.of(ITEMS),
        specification: '',
        quantity: dice.of(['80', '0.000001', '1200.5']),
        unit: dice.of(UNITS),
        accepted: '0',
        rejected: '0',
      })),
    );
  const lots = orderLines.map(({ deal_id }, index) => {
    const struck = dice.of([true, false]);
    return {
      id: newId(),
      deal_id,
      number: String(index),
      day: dice.of(DAYS),
      remark: '',
      entered_by: newId(),
      entered_by_name: '某',
      entered_at: '2026-11-05T00:00:00Z',
      struck_at: struck ? '2026-11-06T00:00:00Z' : null,
      struck_by_name: struck ? '某' : null,
      struck_because: struck ? '录错' : null,
    };
  });
  const lotLines = lots.flatMap((lot) =>
    orderLines
      .filter(({ deal_id }) => deal_id === lot.deal_id)
      .map(({ id }) => ({ lot_id: lot.id, order_line_id: id, accepted: dice.of(['0', '2.5', '40']), rejected: '1' })),
  );
  return { deals, trials, orderLines, lots, lotLines };
}
