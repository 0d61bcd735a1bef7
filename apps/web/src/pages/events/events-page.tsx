import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { EVENTS_PER_PAGE, useEvents } from '../../api/events.js';
import type { EventState, EventSummary } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { EventStateMark } from '../../elements/marks.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { StateTabs } from '../../elements/state-tabs.js';
import { useLanguage, useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import styles from './events.module.css';

const STATES: readonly EventState[] = ['draft', 'inviting', 'wishes_closed', 'published', 'concluded', 'cancelled'];

/** The docking meetings of the reader's region. */
export default function EventsPage() {
  const t = useText();
  const navigate = useNavigate();
  const { can } = useSignedIn();
  const { get, page } = useAddressState();
  const state = STATES.find((known) => known === get('state'));
  const events = useEvents(state, page);
  const mayCall = can('events.organise');
  return (
    <Page
      title={t.events.title}
      text={t.events.text}
      actions={
        mayCall && (
          <Button type="primary" onClick={() => void navigate('/events/new')}>
            {t.events.create}
          </Button>
        )
      }
    >
      <Sheet>
        <StateTabs
          label={t.events.stateLabel}
          name="state"
          options={[
            { value: 'all', label: t.events.all },
            ...STATES.map((value) => ({ value, label: t.events.state[value] })),
          ]}
        />
        <Loaded query={events}>
          {({ items, total }) =>
            total === 0 ? (
              <EmptyState
                title={t.events.emptyTitle}
                text={t.events.emptyText}
                {...(mayCall ? { to: '/events/new', action: t.events.create } : {})}
              />
            ) : (
              <>
                <ul className={styles.list}>
                  {items.map((event) => (
                    <EventRow key={event.id} event={event} />
                  ))}
                </ul>
                <Paging total={total} size={EVENTS_PER_PAGE} />
              </>
            )
          }
        </Loaded>
      </Sheet>
    </Page>
  );
}

function EventRow({ event }: { readonly event: EventSummary }) {
  const { t, day } = useLanguage();
  return (
    <li>
      <div>
        <Link to={`/events/${event.id}`}>{event.title}</Link>
        <div className={styles.soft}>
          {t.events.kind[event.kind]} · {event.region.name} · {event.venue}
        </div>
      </div>
      <span>{day(event.day)}</span>
      <span className={styles.soft}>{t.events.counts(event.counts.accepted, event.counts.invited)}</span>
      <EventStateMark state={event.state} />
    </li>
  );
}
