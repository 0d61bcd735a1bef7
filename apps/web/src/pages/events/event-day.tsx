import { App, Button, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { useCheckIn, useNoShow, useParticipants } from '../../api/event-participants.js';
import { MEETINGS_PER_PAGE, useMeetings } from '../../api/meetings.js';
import type { DockingEvent, Participant } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './events.module.css';
import { MeetingRow } from './meeting-row.js';

/** The door and the hall: who is here, and what came of each talk in one line. */
export function EventDay({ event }: { readonly event: DockingEvent }) {
  const t = useText();
  const words = t.events.day;
  const [q, setQ] = useState('');
  const { page } = useAddressState();
  const meetings = useMeetings(event.id, q.trim(), page);
  if (!['published', 'concluded'].includes(event.state)) {
    return (
      <Sheet>
        <EmptyState title={words.emptyTitle} text={words.notYet} />
      </Sheet>
    );
  }
  return (
    <>
      {event.state === 'published' && <Door event={event} />}
      <Sheet title={words.outcomes}>
        <Input
          aria-label={words.find}
          placeholder={words.find}
          value={q}
          allowClear
          style={{ maxWidth: 300 }}
          onChange={({ target }) => setQ(target.value)}
        />
        <Loaded query={meetings}>
          {({ items, total }) =>
            total === 0 ? (
              <EmptyState title={words.emptyTitle} text={words.emptyText} />
            ) : (
              <>
                <ul className={styles.rows}>
                  {items.map((meeting) => (
                    <MeetingRow key={meeting.id} meeting={meeting} />
                  ))}
                </ul>
                <Paging total={total} size={MEETINGS_PER_PAGE} />
              </>
            )
          }
        </Loaded>
      </Sheet>
    </>
  );
}

function Door({ event }: { readonly event: DockingEvent }) {
  const t = useText();
  const words = t.events.day;
  const { message } = App.useApp();
  const checkIn = useCheckIn(event.id);
  const [code, setCode] = useState('');
  const arrive = (who: { code: string } | { participantId: string }) =>
    checkIn.mutate(who, {
      onSuccess: ({ participant, already }) => {
        setCode('');
        const { name } = participant.enterprise;
        void message.success(already ? words.already(name) : words.arrived(name));
      },
    });
  return (
    <Sheet title={words.checkIn}>
      <form
        className={styles.actions}
        onSubmit={(submit) => {
          submit.preventDefault();
          if (code.trim().length >= 4) arrive({ code: code.trim() });
        }}
      >
        <Input
          aria-label={words.code}
          placeholder={words.codeHint}
          value={code}
          size="large"
          autoComplete="off"
          style={{ maxWidth: 300 }}
          onChange={({ target }) => setCode(target.value)}
        />
        <Button type="primary" size="large" htmlType="submit" loading={checkIn.isPending}>
          {words.checkIn}
        </Button>
      </form>
      <ProblemAlert error={checkIn.error} />
      <Waiting event={event} onArrive={({ id }) => arrive({ participantId: id })} />
    </Sheet>
  );
}

function Waiting({ event, onArrive }: { readonly event: DockingEvent; readonly onArrive: (one: Participant) => void }) {
  const t = useText();
  const words = t.events.day;
  const noShow = useNoShow();
  const accepted = useParticipants(event.id, { state: 'accepted' }, 1, 100);
  return (
    <Loaded query={accepted}>
      {({ items }) => {
        const waiting = items.filter(({ checkedInAt, absentFrom }) => checkedInAt === null && absentFrom === null);
        return (
          <>
            <h3>
              {words.waiting} <span className="number">{waiting.length}</span>
            </h3>
            <ul className={styles.rows}>
              {waiting.map((one) => (
                <li key={one.id}>
                  <span>
                    {one.enterprise.name}{' '}
                    <span className={styles.soft}>
                      {[t.events.side[one.side], one.attendee].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                  <span className={styles.chips}>
                    <Button size="small" onClick={() => onArrive(one)}>
                      {words.checkIn}
                    </Button>
                    <Popconfirm
                      title={words.noShow}
                      okText={words.noShow}
                      cancelText={t.actions.cancel}
                      onConfirm={() => noShow.mutate(one)}
                    >
                      <Button size="small" danger>
                        {words.noShow}
                      </Button>
                    </Popconfirm>
                  </span>
                </li>
              ))}
            </ul>
            <ProblemAlert error={noShow.error} />
          </>
        );
      }}
    </Loaded>
  );
}
