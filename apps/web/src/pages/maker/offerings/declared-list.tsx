import { OFFERINGS_PER_PAGE, useDeclaredOfferings } from '../../../api/supply.js';
import type { DeclaredOffering } from '../../../api/views.js';
import { useAddressState } from '../../../app/address.js';
import { EmptyState } from '../../../elements/empty-state.js';
import { Loaded } from '../../../elements/loaded.js';
import { Sheet } from '../../../elements/page.js';
import { Paging } from '../../../elements/paging.js';
import { StateTabs } from '../../../elements/state-tabs.js';
import { useText } from '../../../language/language.js';
import { DeclaredRow } from './declared-row.js';
import styles from './offerings.module.css';

const STATES: readonly DeclaredOffering['state'][] = ['submitted', 'listed', 'refused', 'expired', 'withdrawn'];

/** What the firm said itself, with what became of it. */
export function DeclaredList({ firmId }: { readonly firmId: string }) {
  const t = useText();
  const words = t.supply.offerings;
  const { get, page } = useAddressState();
  const state = STATES.find((known) => known === get('state'));
  const declared = useDeclaredOfferings({ side: 'own', state, enterpriseId: firmId, page });
  return (
    <Sheet title={words.declaredTitle}>
      <StateTabs
        label={t.lists.field.state}
        name="state"
        options={[{ value: 'all', label: words.all }, ...STATES.map((value) => ({ value, label: words.state[value] }))]}
      />
      <Loaded query={declared}>
        {({ items, total }) =>
          total === 0 ? (
            <EmptyState
              title={state ? words.emptyState : words.emptyTitle}
              text={state ? words.text : words.emptyText}
            />
          ) : (
            <>
              <ul className={styles.rows}>
                {items.map((offering) => (
                  <DeclaredRow key={offering.id} offering={offering} />
                ))}
              </ul>
              <Paging total={total} size={OFFERINGS_PER_PAGE} />
            </>
          )
        }
      </Loaded>
    </Sheet>
  );
}
