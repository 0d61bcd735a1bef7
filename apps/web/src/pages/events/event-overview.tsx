import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCorrectEvent } from '../../api/events.js';
import type { DockingEvent } from '../../api/views.js';
import { Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { formatCount } from '../../language/format.js';
import { useLanguage, useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { draftOf, sketchOf } from './event-draft.js';
import { EventForm } from './event-form.js';
import styles from './events.module.css';

const NUMBERS = ['invited', 'accepted', 'unanswered', 'wishing', 'meetings', 'checkedIn', 'held', 'missed'] as const;
const PRINTS = ['timetable', 'slips', 'cards'] as const;

/** How the event stands in numbers, and how it is arranged. */
export function EventOverview({ event }: { readonly event: DockingEvent }) {
  const t = useText();
  const { can } = useSignedIn();
  return (
    <>
      <Sheet>
        <div className={styles.numbers}>
          {NUMBERS.map((number) => (
            <div key={number}>
              <strong className="number">{formatCount(event.counts[number])}</strong>
              <span className={styles.soft}>{t.events.numbers[number]}</span>
            </div>
          ))}
        </div>
        <Facts event={event} />
        {can('figures.read') && (
          <p>
            <Link to={`/figures/events/${event.id}`}>{t.figures.ofEventLink}</Link>
          </p>
        )}
        {event.plan !== null && (
          <div className={styles.actions}>
            <span className={styles.soft}>{t.events.print.title}</span>
            {PRINTS.map((what) => (
              <Link key={what} to={`/events/${event.id}/print/${what}`}>
                {t.events.print[what]}
              </Link>
            ))}
          </div>
        )}
      </Sheet>
      {can('events.organise') && event.commands.includes('correct') && <Arrangement event={event} />}
    </>
  );
}

function Facts({ event }: { readonly event: DockingEvent }) {
  const { t, day, instant } = useLanguage();
  const hours = event.sessions.map(({ from, to }) => `${from}–${to}`).join('，');
  return (
    <dl className={styles.facts}>
      <dt>{t.events.when}</dt>
      <dd>
        {day(event.day)} {hours}
      </dd>
      <dt>{t.events.where}</dt>
      <dd>
        {event.venue} · {t.events.form.slots(event.slots.length, event.tables)}
      </dd>
      <dt>{t.events.deadlines}</dt>
      <dd>
        {t.events.answerBy(instant(event.answerBy))} · {t.events.wishesClose(instant(event.wishesClose))}
      </dd>
      {event.notice !== '' && (
        <>
          <dt>{t.events.form.notice}</dt>
          <dd>{event.notice}</dd>
        </>
      )}
    </dl>
  );
}

function Arrangement({ event }: { readonly event: DockingEvent }) {
  const t = useText();
  const words = t.events.form;
  const correct = useCorrectEvent(event.id);
  const [draft, setDraft] = useState<ReturnType<typeof draftOf>>();
  if (!draft) {
    return (
      <div>
        <Button onClick={() => setDraft(draftOf(event))}>{words.edit}</Button>
      </div>
    );
  }
  return (
    <Sheet title={words.edit}>
      <EventForm
        draft={draft}
        onChange={setDraft}
        pending={correct.isPending}
        action={words.save}
        onSave={() =>
          correct.mutate({ ...sketchOf(draft), version: event.version }, { onSuccess: () => setDraft(undefined) })
        }
      />
      <ProblemAlert error={correct.error} />
    </Sheet>
  );
}
