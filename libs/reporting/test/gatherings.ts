import { newId } from '#kernel';
import { DAYS, type Dice, type Firm } from './dice.js';

const DEPARTMENTS = ['130000', '130500', '130503', '130100'];

/** Docking events with who came and what came of the talks. */
export function gatherings(dice: Dice, firms: readonly Firm[]) {
  const events = dice.times(8, () => ({
    id: newId(),
    kind: 'component',
    title: '对接会',
    region_code: dice.of(DEPARTMENTS),
    venue: '',
    day: dice.of(DAYS),
    notice: '',
    sessions: '[]',
    talk_minutes: 25,
    change_minutes: 5,
    tables: 30,
    lost_tables: [],
    answer_by: '2026-10-01T00:00:00Z',
    wishes_close: '2026-10-02T00:00:00Z',
    state: dice.of(['draft', 'inviting', 'wishes_closed', 'published', 'concluded', 'cancelled']),
    plan_number: 0,
    created_at: '2026-09-01T00:00:00Z',
    created_by: newId(),
    created_by_name: '某',
    cancel_reason: '',
    version: 1,
  }));
  const slots = events.map(({ id }) => ({
    event_id: id,
    number: 1,
    session: 'morning',
    starts_at: '2026-11-01T01:00:00Z',
    ends_at: '2026-11-01T01:25:00Z',
  }));
  const participants = events.flatMap((event) =>
    firms.map((firm, index) => {
      const state = dice.of(['invited', 'accepted', 'declined', 'withdrawn']);
      const answered = state === 'accepted' || state === 'declined';
      return {
        id: newId(),
        event_id: event.id,
        enterprise_id: firm.id,
        enterprise_name: `企业${index}`,
        enterprise_region: firm.regionCode,
        claimed: true,
        side: index % 2 ? 'buyer' : 'supplier',
        state,
        offers: '',
        product_title: '',
        attendee: '',
        phone: '',
        unavailable: [],
        least_meetings: 0,
        check_in_code: `${event.id}${index}`,
        invited_at: '2026-09-02T00:00:00Z',
        invited_by: newId(),
        invited_by_name: '某',
        told_at: dice.of(['2026-09-02T00:00:00Z', null]),
        answered_at: answered ? '2026-09-03T00:00:00Z' : null,
        answered_via: answered ? 'account' : null,
        remark: '',
        withdrawal_reason: '',
        checked_in_at: dice.of(['2026-11-01T00:30:00Z', null]),
        changed_at: '2026-09-02T00:00:00Z',
        version: 1,
      };
    }),
  );
  const meetings = events.flatMap((event) => {
    const here = participants.filter(({ event_id }) => event_id === event.id);
    const suppliers = here.filter(({ side }) => side === 'supplier');
    return here
      .filter(({ side }) => side === 'buyer')
      .flatMap((buyer) =>
        dice.some(suppliers).map((supplier, table) => {
          const state = dice.of(['planned', 'held', 'missed', 'cancelled']);
          return {
            id: newId(),
            event_id: event.id,
            buyer_id: buyer.id,
            supplier_id: supplier.id,
            slot: 1,
            table_number: table + 1,
            value: 1,
            pinned: false,
            state,
            planned_at: '2026-09-05T00:00:00Z',
            outcome:
              state === 'held'
                ? dice.of(['nothing', 'follow_up', 'negotiating', 'trial_agreed', 'order_signed'])
                : null,
            remark: '',
            next_step: '',
            missing: state === 'missed' ? 'buyer' : null,
            cancelled_because: state === 'cancelled' ? 'hand' : null,
            version: 1,
          };
        }),
      );
  });
  return { events, slots, participants, meetings };
}
