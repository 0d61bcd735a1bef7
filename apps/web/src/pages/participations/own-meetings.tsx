import { Button, QRCode } from 'antd';
import { useOwnMeetings } from '../../api/participations.js';
import type { Participation } from '../../api/views.js';
import { Loaded } from '../../elements/loaded.js';
import { Mark } from '../../elements/mark.js';
import { Sheet } from '../../elements/page.js';
import { useText } from '../../language/language.js';
import { clockOf } from '../events/timetable-board.js';
import { calendarFile } from './calendar-file.js';
import styles from './participations.module.css';

type Talks = NonNullable<ReturnType<typeof useOwnMeetings>['data']>['meetings'];

/** The firm's own talks with the code for the door. */
export function OwnMeetings({ participation }: { readonly participation: Participation }) {
  const t = useText();
  const words = t.events.mine;
  const { event } = participation;
  const published = ['published', 'concluded'].includes(event.state);
  const own = useOwnMeetings(participation.id, published);
  return (
    <Sheet title={words.meetingsTitle}>
      {participation.checkInCode !== null && published && (
        <div className={styles.door}>
          <QRCode aria-label={words.code} value={participation.checkInCode} type="svg" size={150} bordered={false} />
          <span className={styles.code}>{participation.checkInCode}</span>
          <span className={styles.soft}>{words.codeText}</span>
        </div>
      )}
      {!published && <p className={styles.soft}>{words.noMeetings}</p>}
      {published && (
        <Loaded query={own}>
          {({ meetings }) =>
            meetings.length === 0 ? (
              <p className={styles.soft}>{words.noneForMe}</p>
            ) : (
              <>
                <ol className={styles.meetings}>
                  {meetings.map(({ id, startsAt, endsAt, table, partner, state }) => (
                    <li key={id} className={state === 'cancelled' ? styles.cancelled : ''}>
                      <strong className="number">
                        {clockOf(startsAt)}–{clockOf(endsAt)} · {t.events.timetable.table(table)}
                      </strong>
                      {partner.name}{' '}
                      {state === 'cancelled' && <Mark tone="quiet">{t.events.day.meetingState.cancelled}</Mark>}
                      <div className={styles.soft}>
                        {[partner.productTitle, partner.offers].filter(Boolean).join(' · ')}
                      </div>
                    </li>
                  ))}
                </ol>
                {event.state === 'published' && <IntoCalendar event={event} meetings={meetings} />}
              </>
            )
          }
        </Loaded>
      )}
    </Sheet>
  );
}

interface IntoCalendarProps {
  readonly event: Participation['event'];
  readonly meetings: Talks;
}

/** Made on the spot: the page has everything that stands in it. Nothing where all talks are cancelled. */
function IntoCalendar({ event, meetings }: IntoCalendarProps) {
  const t = useText();
  const words = t.events.mine;
  const toCome = meetings.filter(({ state }) => state !== 'cancelled');
  const entries = toCome.map(({ id, startsAt, endsAt, table, partner }) => ({
    ...{ uid: id, startsAt, endsAt },
    title: words.calendarTalk(partner.name),
    place: `${event.venue} ${t.events.timetable.table(table)}`,
  }));
  const file = calendarFile(entries, new Date());
  if (file === undefined) return null;
  return (
    <Button block href={`data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`} download={`${event.title}.ics`}>
      {words.calendar}
    </Button>
  );
}
