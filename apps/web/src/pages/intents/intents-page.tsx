import { type IntentSide, INTENTS_PER_PAGE, usePurchaseIntents } from '../../api/intents.js';
import type { PurchaseIntent } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { StateTabs } from '../../elements/state-tabs.js';
import { useText } from '../../language/language.js';
import { IntentCard } from './intent-card.js';
import styles from './intents.module.css';

type State = PurchaseIntent['state'];

const STATES: readonly State[] = ['raised', 'taken_up', 'declined', 'expired', 'withdrawn'];

interface IntentsPageProps {
  readonly side: IntentSide;
}

/** Purchase intents from one side: what we would buy, what others would buy of us, what happens in the region. */
export default function IntentsPage({ side }: IntentsPageProps) {
  const t = useText();
  const words = t.intents[side];
  const { get, page } = useAddressState();
  // Whoever is asked comes to answer: what waits for them stands first. The others come to see all.
  const everything = side === 'asked' ? undefined : 'all';
  const chosen = STATES.find((known) => known === get('state'));
  const state = chosen ?? (side === 'asked' && get('state') !== 'all' ? 'raised' : undefined);
  const intents = usePurchaseIntents({ side, state, page });
  const tabs = STATES.map((value) => ({ value, label: t.intents.state[value] }));
  const all = { value: 'all', label: t.intents.all };
  return (
    <Page title={words.title} text={words.text}>
      <div>
        <StateTabs
          label={t.lists.field.state}
          name="state"
          options={everything === undefined ? [...tabs, all] : [all, ...tabs]}
        />
        <Loaded query={intents}>
          {({ items, total }) =>
            total === 0 ? (
              <Sheet>
                <EmptyState
                  title={chosen && chosen !== 'raised' ? t.intents.emptyState : words.emptyTitle}
                  text={words.emptyText}
                  {...(side === 'asking' ? { to: '/products', action: t.intents.toCatalogue } : {})}
                />
              </Sheet>
            ) : (
              <>
                <ul className={styles.cards}>
                  {items.map((intent) => (
                    <IntentCard key={intent.id} intent={intent} side={side} />
                  ))}
                </ul>
                <Paging total={total} size={INTENTS_PER_PAGE} />
              </>
            )
          }
        </Loaded>
      </div>
    </Page>
  );
}
