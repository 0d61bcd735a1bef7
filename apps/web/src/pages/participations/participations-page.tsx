import { Link } from 'react-router';
import { useParticipations } from '../../api/participations.js';
import type { Participation } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { ParticipationMark } from '../../elements/marks.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { StateTabs } from '../../elements/state-tabs.js';
import { useLanguage, useText } from '../../language/language.js';
import styles from './participations.module.css';

const PER_PAGE = 20;
const STATES = ['invited', 'accepted'] as const;

/** The docking meetings a firm is invited to. */
export default function ParticipationsPage() {
  const t = useText();
  const words = t.events.mine;
  const { get, page } = useAddressState();
  const participations = useParticipations(
    STATES.find((known) => known === get('state')),
    page,
  );
  return (
    <Page title={words.title} text={words.text} width="narrow">
      <Sheet>
        <StateTabs
          label={words.title}
          name="state"
          options={[
            { value: 'all', label: words.tabs.all },
            ...STATES.map((value) => ({ value, label: words.tabs[value] })),
          ]}
        />
        <Loaded query={participations}>
          {({ items, total }) =>
            total === 0 ? (
              <EmptyState title={words.emptyTitle} text={words.emptyText} />
            ) : (
              <>
                <ul className={styles.cards}>
                  {items.map((one) => (
                    <Card key={one.id} participation={one} />
                  ))}
                </ul>
                <Paging total={total} size={PER_PAGE} />
              </>
            )
          }
        </Loaded>
      </Sheet>
    </Page>
  );
}

function Card({ participation }: { readonly participation: Participation }) {
  const { t, day } = useLanguage();
  const { event } = participation;
  return (
    <li className={styles.card}>
      <ParticipationMark state={participation.state} />
      <Link to={`/participations/${participation.id}`}>{event.title}</Link>
      <span className={styles.soft}>
        {day(event.day)} · {event.venue} · {t.events.state[event.state]}
      </span>
    </li>
  );
}
