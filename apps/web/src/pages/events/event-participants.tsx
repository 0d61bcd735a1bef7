import { Button, Input, Table, type TableProps } from 'antd';
import { useState } from 'react';
import { PARTICIPANTS_PER_PAGE, useParticipants } from '../../api/event-participants.js';
import type { DockingEvent, Participant } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Mark, type Tone } from '../../elements/mark.js';
import { Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { StateTabs } from '../../elements/state-tabs.js';
import { useLanguage, useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import styles from './events.module.css';
import { InviteFirms } from './invite-firms.js';
import { ParticipantSheet } from './participant-sheet.js';

const STATES = ['invited', 'accepted', 'declined', 'withdrawn'] as const;
const TONE: Record<Participant['state'], Tone> = {
  invited: 'attention',
  accepted: 'good',
  declined: 'quiet',
  withdrawn: 'quiet',
};

/** Who is invited and what they said; those without an account are rung up from here. */
export function EventParticipants({ event }: { readonly event: DockingEvent }) {
  const t = useText();
  const words = t.events.participants;
  const { can } = useSignedIn();
  const { get, page, change } = useAddressState();
  const [typed, setTyped] = useState(get('q') ?? '');
  const state = STATES.find((known) => known === get('answer'));
  const participants = useParticipants(event.id, { ...(state && { state }), q: get('q') ?? '' }, page);
  const mayInvite = can('events.organise') && ['draft', 'inviting', 'wishes_closed'].includes(event.state);
  const chosen = get('participant');
  return (
    <>
      {mayInvite && <InviteFirms event={event} />}
      <Sheet>
        <StateTabs
          label={words.answer}
          name="answer"
          options={[
            { value: 'all', label: words.all, count: event.counts.invited },
            { value: 'invited', label: words.state.invited, count: event.counts.unanswered },
            { value: 'accepted', label: words.state.accepted, count: event.counts.accepted },
            { value: 'declined', label: words.state.declined, count: event.counts.declined },
          ]}
        />
        <Input.Search
          aria-label={words.search}
          placeholder={words.search}
          value={typed}
          allowClear
          style={{ maxWidth: 340, marginBlock: 12 }}
          onChange={({ target }) => setTyped(target.value)}
          onSearch={(q) => change({ q, page: null })}
        />
        <Loaded query={participants}>
          {({ items, total }) =>
            total === 0 ? (
              <EmptyState title={words.emptyTitle} text={words.emptyText} />
            ) : (
              <>
                <List participants={items} />
                <Paging total={total} size={PARTICIPANTS_PER_PAGE} />
              </>
            )
          }
        </Loaded>
      </Sheet>
      {chosen !== undefined && (
        <ParticipantSheet key={chosen} event={event} id={chosen} onClose={() => change({ participant: null })} />
      )}
    </>
  );
}

function List({ participants }: { readonly participants: readonly Participant[] }) {
  const { t } = useLanguage();
  const words = t.events.participants;
  const { change } = useAddressState();
  const columns: TableProps<Participant>['columns'] = [
    {
      title: words.firm,
      render: (_, { id, enterprise, side, offers }) => (
        <>
          <button type="button" className={styles.link} onClick={() => change({ participant: id })}>
            {enterprise.name}
          </button>
          <div className={styles.soft}>
            {[t.events.side[side], enterprise.regionName, offers].filter(Boolean).join(' · ')}
          </div>
        </>
      ),
    },
    {
      title: words.answer,
      width: 210,
      render: (_, one) => (
        <>
          <Mark tone={TONE[one.state]}>{words.state[one.state]}</Mark>
          <div className={styles.soft}>
            {one.answeredVia
              ? [words.via[one.answeredVia], one.attendee].filter(Boolean).join(' · ')
              : !one.enterprise.claimed && words.noAccount}
          </div>
        </>
      ),
    },
    { title: words.wishes, width: 80, render: (_, { wishes }) => <span className="number">{wishes}</span> },
    { title: words.meetings, width: 80, render: (_, { meetings }) => <span className="number">{meetings}</span> },
    {
      key: 'call',
      width: 110,
      render: (_, { id, state }) =>
        state === 'invited' && (
          <Button size="small" onClick={() => change({ participant: id })}>
            {words.call}
          </Button>
        ),
    },
  ];
  return (
    <Table
      size="small"
      rowKey="id"
      columns={columns}
      dataSource={[...participants]}
      pagination={false}
      scroll={{ x: 700 }}
    />
  );
}
