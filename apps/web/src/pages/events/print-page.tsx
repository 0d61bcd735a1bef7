import { Button, QRCode } from 'antd';
import { useParams } from 'react-router';
import { useSlips, useTableCards, useTimetable } from '../../api/events.js';
import type { Slips, TableCards, Timetable } from '../../api/views.js';
import { Loaded } from '../../elements/loaded.js';
import { Page } from '../../elements/page.js';
import { useLanguage, useText } from '../../language/language.js';
import styles from './events.module.css';
import { isSeated } from './seating.js';
import { clockOf } from './timetable-board.js';

/** A4 sheets: the whole timetable, a slip for each firm, a card for each table. */
export default function PrintPage() {
  const { id = '', what = 'timetable' } = useParams();
  const t = useText();
  const words = t.events.print;
  const timetable = useTimetable(id, what === 'timetable');
  const slips = useSlips(id, what === 'slips');
  const cards = useTableCards(id, what === 'cards');
  const title = what === 'slips' ? words.slips : what === 'cards' ? words.cards : words.timetable;
  return (
    <Page
      title={title}
      actions={
        <span className={styles.noPrint}>
          <Button type="primary" onClick={() => window.print()}>
            {words.now}
          </Button>
        </span>
      }
    >
      {what === 'timetable' && <Loaded query={timetable}>{(loaded) => <Whole timetable={loaded} />}</Loaded>}
      {what === 'slips' && <Loaded query={slips}>{(loaded) => <AllSlips slips={loaded} />}</Loaded>}
      {what === 'cards' && <Loaded query={cards}>{(loaded) => <AllCards cards={loaded} />}</Loaded>}
    </Page>
  );
}

function Head({ event }: { readonly event: Timetable['event'] }) {
  const { day } = useLanguage();
  return (
    <p>
      <strong>{event.title}</strong> · {day(event.day)} · {event.venue}
    </p>
  );
}

function Whole({ timetable }: { readonly timetable: Timetable }) {
  const t = useText();
  const words = t.events.timetable;
  return (
    <div className={styles.sheet}>
      <Head event={timetable.event} />
      <table className={styles.printed}>
        <thead>
          <tr>
            <th>{t.events.when}</th>
            <th>{t.events.form.tables}</th>
            <th>{t.events.side.buyer}</th>
            <th>{t.events.side.supplier}</th>
          </tr>
        </thead>
        <tbody>
          {timetable.meetings.filter(isSeated).map(({ id, startsAt, endsAt, table, buyer, supplier }) => (
            <tr key={id}>
              <td className="number">
                {clockOf(startsAt)}–{clockOf(endsAt)}
              </td>
              <td>{words.table(table)}</td>
              <td>{buyer.name}</td>
              <td>{supplier.name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AllSlips({ slips }: { readonly slips: Slips }) {
  const t = useText();
  return (
    <>
      {slips.slips.map(({ participant, meetings }) => (
        <div key={participant.id} className={styles.sheet}>
          <div className={styles.slip}>
            <div>
              <h2>{participant.name}</h2>
              <Head event={slips.event} />
              <p>
                {[t.events.side[participant.side], participant.attendee].filter(Boolean).join(' · ')} ·{' '}
                {t.events.mine.code} <span className={styles.code}>{participant.checkInCode}</span>
              </p>
            </div>
            <QRCode
              aria-label={t.events.mine.code}
              value={participant.checkInCode}
              type="svg"
              size={104}
              bordered={false}
            />
          </div>
          {meetings.length === 0 && <p className={styles.soft}>{t.events.printNone}</p>}
          <table className={styles.printed}>
            <tbody>
              {meetings.map(({ slot, startsAt, endsAt, table, partner }) => (
                <tr key={slot}>
                  <td className="number">
                    {clockOf(startsAt)}–{clockOf(endsAt)}
                  </td>
                  <td>{t.events.timetable.table(table)}</td>
                  <td>{partner.name}</td>
                  <td>{partner.offers}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
}

function AllCards({ cards }: { readonly cards: TableCards }) {
  const t = useText();
  // A table at which nobody talks needs no card, unless it is somebody's stand.
  const used = cards.cards.filter(({ owner, meetings }) => owner !== null || meetings.length > 0);
  return (
    <>
      {used.map(({ table, owner, meetings }) => (
        <div key={table} className={styles.sheet}>
          <h2>
            {t.events.timetable.table(table)} {owner?.name}
          </h2>
          <Head event={cards.event} />
          <table className={styles.printed}>
            <thead>
              <tr>
                <th>{t.events.when}</th>
                <th>{t.events.side.buyer}</th>
                <th>{t.events.side.supplier}</th>
              </tr>
            </thead>
            <tbody>
              {meetings.map(({ slot, startsAt, endsAt, buyer, supplier }) => (
                <tr key={slot}>
                  <td className="number">
                    {clockOf(startsAt)}–{clockOf(endsAt)}
                  </td>
                  <td>{buyer.name}</td>
                  <td>{supplier.name}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
}
