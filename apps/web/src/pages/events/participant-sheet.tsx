import { App, Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import { useAnswerForParticipant, useParticipant, useSendEventLink } from '../../api/event-participants.js';
import type { DockingEvent, Participant } from '../../api/views.js';
import { CopyField } from '../../elements/copy-field.js';
import { Loaded } from '../../elements/loaded.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useLanguage, useText } from '../../language/language.js';
import styles from './events.module.css';
import { WishesForm } from './wishes-form.js';

const OUTCOMES = ['yes', 'no', 'call_again', 'not_reached'] as const;

interface ParticipantSheetProps {
  readonly event: DockingEvent;
  readonly id: string;
  readonly onClose: () => void;
}

/** One firm on the list: whom to ring, what it said, what it wishes. */
export function ParticipantSheet({ event, id, onClose }: ParticipantSheetProps) {
  const t = useText();
  const words = t.events.participants;
  const participant = useParticipant(id);
  return (
    <Drawer open onClose={onClose} size={520} title={participant.data?.enterprise.name ?? words.firm}>
      <Loaded query={participant}>
        {(one) => (
          <>
            <p className={styles.soft}>
              {t.events.side[one.side]} · {one.enterprise.regionName} · {words.state[one.state]}
            </p>
            <Contacts contacts={one.contacts} />
            {one.state === 'invited' && event.state !== 'draft' && (
              <>
                <CallForm participant={one} onDone={onClose} />
                <LinkForm participant={one} />
              </>
            )}
            {one.state === 'accepted' && ['inviting', 'wishes_closed'].includes(event.state) && (
              <WishesForm event={event} participant={one} />
            )}
            {one.remark !== '' && <p>{one.remark}</p>}
            <Calls calls={one.calls} />
          </>
        )}
      </Loaded>
    </Drawer>
  );
}

type Detail = NonNullable<ReturnType<typeof useParticipant>['data']>;

function Contacts({ contacts }: Pick<Detail, 'contacts'>) {
  const words = useText().events.participants;
  if (contacts === null) return null;
  if (contacts.length === 0) return <p className={styles.soft}>{words.noContacts}</p>;
  return (
    <ul aria-label={words.contacts}>
      {contacts.map(({ name, position, phone, email }) => (
        <li key={`${name} ${phone}`}>
          {[name, position].filter(Boolean).join(' ')}{' '}
          {phone !== null && (
            <a className={styles.link} href={`tel:${phone}`}>
              {phone}
            </a>
          )}{' '}
          {email}
        </li>
      ))}
    </ul>
  );
}

function Calls({ calls }: Pick<Detail, 'calls'>) {
  const { t, instant } = useLanguage();
  return (
    <ul>
      {calls.map((call) => (
        <li key={call.calledAt} className={styles.soft}>
          {instant(call.calledAt)} {call.caller} → {call.spokeWith || t.none}{' '}
          {t.events.participants.outcome[call.outcome]} {call.remark}
        </li>
      ))}
    </ul>
  );
}

function CallForm({ participant, onDone }: { readonly participant: Participant; readonly onDone: () => void }) {
  const t = useText();
  const words = t.events.participants;
  const { message } = App.useApp();
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>();
  const answer = useAnswerForParticipant(() => {
    if (outcome !== undefined) void message.success(words.outcome[outcome]);
    onDone();
  });
  const [said, setSaid] = useState({ spokeWith: '', attendee: '', remark: '' });
  const reached = outcome !== 'not_reached';
  const ready = outcome !== undefined && (!reached || said.spokeWith.trim() !== '');
  const field = (name: keyof typeof said) => ({
    value: said[name],
    onChange: ({ target }: { target: { value: string } }) => setSaid({ ...said, [name]: target.value }),
  });
  const save = () => {
    if (outcome === undefined) return;
    const { id, version } = participant;
    const { attendee, ...rest } = said;
    answer.mutate({ id, version, outcome, ...rest, ...(attendee.trim() !== '' && { attendee }) });
  };
  return (
    <section className={styles.panel} aria-label={words.callTitle}>
      <h3>{words.callTitle}</h3>
      <div className={styles.chips} role="group" aria-label={words.answer}>
        {OUTCOMES.map((value) => (
          <button
            key={value}
            type="button"
            className={styles.chip}
            aria-pressed={value === outcome}
            onClick={() => setOutcome(value)}
          >
            {words.outcome[value]}
          </button>
        ))}
      </div>
      {outcome !== undefined && (
        <div className={styles.form} style={{ marginBlockStart: 12 }}>
          {reached && (
            <label>
              <span>{words.spokeWith}</span>
              <Input maxLength={50} {...field('spokeWith')} />
            </label>
          )}
          {outcome === 'yes' && (
            <label>
              <span>{words.attendee}</span>
              <Input maxLength={50} {...field('attendee')} />
            </label>
          )}
          <label className={styles.wide}>
            <span>{words.remark}</span>
            <Input maxLength={500} {...field('remark')} />
          </label>
        </div>
      )}
      <ProblemAlert error={answer.error} />
      <Button type="primary" disabled={!ready} loading={answer.isPending} onClick={save}>
        {words.saveCall}
      </Button>
    </section>
  );
}

function LinkForm({ participant }: { readonly participant: Participant }) {
  const words = useText().events.participants;
  const send = useSendEventLink();
  return (
    <section className={styles.panel}>
      {send.data ? (
        <>
          <p className={styles.soft}>{words.linkText}</p>
          <CopyField label={words.link} value={send.data.url} />
        </>
      ) : (
        <Button loading={send.isPending} onClick={() => send.mutate({ id: participant.id })}>
          {words.link}
        </Button>
      )}
      <ProblemAlert error={send.error} />
    </section>
  );
}
