import { Link, useParams } from 'react-router';
import { useDeal } from '../../api/deals.js';
import type { Deal, DealState } from '../../api/views.js';
import { Loaded } from '../../elements/loaded.js';
import { DealStateMark } from '../../elements/marks.js';
import { Page, Sheet } from '../../elements/page.js';
import { useLanguage, useText } from '../../language/language.js';
import { DealClosing } from './deal-closing.js';
import { DealLog } from './deal-log.js';
import { DealLots } from './deal-lots.js';
import { DealNextStep } from './deal-next-step.js';
import { DealOrderSheet } from './deal-order.js';
import { DealTrials } from './deal-trials.js';
import styles from './deals.module.css';

const PATH: readonly DealState[] = ['negotiating', 'in_trial', 'signed', 'delivering', 'delivered'];

/** One deal from its first talk to its last lot, and what the reader may do with it now. */
export default function DealPage() {
  const { id = '' } = useParams();
  const t = useText();
  const deal = useDeal(id);
  return (
    <Page title={deal.data?.subject ?? t.deals.title} text={deal.data && <Origin deal={deal.data} />}>
      <Loaded query={deal}>{(loaded) => <Board deal={loaded} />}</Loaded>
    </Page>
  );
}

function Origin({ deal }: { readonly deal: Deal }) {
  const { t, instantDay } = useLanguage();
  const { kind, event } = deal.origin;
  return (
    <>
      {event ? t.deals.fromEvent(event.title) : t.deals.origin[kind]} · {t.deals.openedOn(instantDay(deal.openedAt))}
    </>
  );
}

function Board({ deal }: { readonly deal: Deal }) {
  return (
    <>
      <Sheet>
        <Stages state={deal.state} />
        <Parties deal={deal} />
      </Sheet>
      <div className={styles.columns}>
        <div className={styles.column}>
          <DealOrderSheet deal={deal} />
          {deal.lines.length > 0 && <DealLots deal={deal} />}
          <DealTrials deal={deal} />
          <DealClosing deal={deal} />
        </div>
        <div className={styles.column}>
          <DealNextStep deal={deal} />
          <DealLog deal={deal} />
        </div>
      </div>
    </>
  );
}

/** The way of a deal with where it stands; one that ended off the way is marked beside it. */
function Stages({ state }: { readonly state: DealState }) {
  const t = useText();
  const at = PATH.indexOf(state);
  return (
    <ol className={styles.path} aria-label={t.deals.stage}>
      {PATH.map((stage, index) => (
        <li
          key={stage}
          className={index === at ? styles.now : index < at ? styles.past : ''}
          {...(index === at ? { 'aria-current': 'step' as const } : {})}
        >
          {t.deals.state[stage]}
        </li>
      ))}
      {at === -1 && (
        <li>
          <DealStateMark state={state} />
        </li>
      )}
    </ol>
  );
}

function Parties({ deal }: { readonly deal: Deal }) {
  const t = useText();
  return (
    <div className={styles.parties}>
      {(['buyer', 'seller'] as const).map((side) => (
        <dl key={side} className={styles.party}>
          <dt>
            {t.deals[side]}
            {deal.mySide === side && `（${t.deals.us}）`}
          </dt>
          <dd>
            <Link to={`/enterprises/${deal[side].id}`}>{deal[side].name}</Link>
            <div className={styles.soft}>{deal[side].regionName}</div>
            {deal.contacts?.[side] && (
              <div>
                {t.deals.contact}：{deal.contacts[side]}
              </div>
            )}
          </dd>
        </dl>
      ))}
    </div>
  );
}
