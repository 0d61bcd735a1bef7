import { Button, Select, Table, type TableProps } from 'antd';
import { Link } from 'react-router';
import { DEALS_PER_PAGE, useDeals } from '../../api/deals.js';
import type { DealCard, DealsFilter, DealState } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { DealStateMark } from '../../elements/marks.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { StateTabs } from '../../elements/state-tabs.js';
import { useIsPhone } from '../../elements/media.js';
import { formatAmount, formatQuantity } from '../../language/format.js';
import { useLanguage, useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import styles from './deals.module.css';

const STATES: readonly DealState[] = [
  'negotiating',
  'in_trial',
  'signed',
  'delivering',
  'delivered',
  'ended',
  'cancelled',
];
const ORIGINS = ['introduction', 'meeting', 'intent'] as const;
const STEPS = ['overdue', 'missing'] as const;

/** Every deal that the reader conducts or may see, by stage. */
export default function DealsPage() {
  const t = useText();
  const phone = useIsPhone();
  const { me } = useSignedIn();
  const { page, ...address } = useAddressState();
  const deals = useDeals(filterOf(address.get), page);
  const counts = deals.data?.counts;
  const total = counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <Page title={t.deals.title} text={me.enterprises.length > 0 ? t.deals.text : t.deals.regionText}>
      <Sheet>
        <StateTabs
          label={t.deals.stage}
          name="state"
          options={[
            { value: 'all', label: t.deals.all, count: total },
            ...STATES.map((value) => ({ value, label: t.deals.state[value], count: counts?.[value] })),
          ]}
        />
        <Filters />
        <Loaded query={deals}>
          {({ items, total: found }) =>
            found === 0 ? (
              <EmptyState title={t.deals.emptyTitle} text={t.deals.emptyText} />
            ) : (
              <>
                {phone ? <Cards deals={items} /> : <DealsTable deals={items} />}
                <Paging total={found} size={DEALS_PER_PAGE} />
              </>
            )
          }
        </Loaded>
      </Sheet>
    </Page>
  );
}

function filterOf(get: (name: string) => string | undefined): DealsFilter {
  const state = STATES.find((known) => known === get('state'));
  const origin = ORIGINS.find((known) => known === get('origin'));
  const nextStep = STEPS.find((known) => known === get('step'));
  const [eventId, shortageId] = [get('event'), get('shortage')];
  return {
    ...(state && { state }),
    ...(origin && { origin }),
    ...(nextStep && { nextStep }),
    ...(eventId && { eventId }),
    ...(shortageId && { shortageId }),
  };
}

function Filters() {
  const t = useText();
  const { get, change } = useAddressState();
  const words = t.deals.filter;
  return (
    <div className={styles.filters}>
      <Select
        aria-label={t.deals.originLabel}
        value={get('origin') ?? ''}
        onChange={(origin: string) => change({ origin, page: null })}
        options={[
          { value: '', label: words.anyOrigin },
          ...ORIGINS.map((value) => ({ value, label: t.deals.origin[value] })),
        ]}
      />
      <Select
        aria-label={t.deals.step.title}
        value={get('step') ?? ''}
        onChange={(step: string) => change({ step, page: null })}
        options={[{ value: '', label: words.anyStep }, ...STEPS.map((value) => ({ value, label: words[value] }))]}
      />
      {(get('event') ?? get('shortage')) !== undefined && (
        <Button onClick={() => change({ event: null, shortage: null, page: null })}>{words.whole}</Button>
      )}
    </div>
  );
}

function DealsTable({ deals }: { readonly deals: readonly DealCard[] }) {
  const t = useText();
  const { columns: words } = t.deals;
  const columns: TableProps<DealCard>['columns'] = [
    { title: words.subject, render: (_, deal) => <Subject deal={deal} /> },
    { title: words.parties, render: (_, deal) => <Parties deal={deal} /> },
    { title: words.order, width: 190, render: (_, deal) => <Ordered deal={deal} /> },
    { title: words.next, width: 230, render: (_, deal) => <Step deal={deal} /> },
    { title: words.stage, width: 120, render: (_, { state }) => <DealStateMark state={state} /> },
  ];
  return (
    <Table size="small" rowKey="id" columns={columns} dataSource={[...deals]} pagination={false} scroll={{ x: 960 }} />
  );
}

function Cards({ deals }: { readonly deals: readonly DealCard[] }) {
  return (
    <ul className={styles.cards}>
      {deals.map((deal) => (
        <li key={deal.id} className={styles.card}>
          <DealStateMark state={deal.state} />
          <Subject deal={deal} />
          <Parties deal={deal} />
          <Ordered deal={deal} />
          <Step deal={deal} />
        </li>
      ))}
    </ul>
  );
}

function Subject({ deal }: { readonly deal: DealCard }) {
  const { t, instantDay } = useLanguage();
  return (
    <div>
      <Link to={`/deals/${deal.id}`}>{deal.subject}</Link>
      <div className={styles.soft}>
        {deal.origin.event?.title ?? t.deals.origin[deal.origin.kind]} · {t.deals.since(instantDay(deal.stateSince))}
      </div>
    </div>
  );
}

/** Whoever is a party sees the other one; staff see both. */
function Parties({ deal }: { readonly deal: DealCard }) {
  const t = useText();
  const sides = (['buyer', 'seller'] as const).filter((side) => side !== deal.mySide);
  return (
    <div>
      {sides.map((side) => (
        <div key={side}>
          <span className={styles.soft}>{t.deals[side]}</span> {deal[side].name}
        </div>
      ))}
    </div>
  );
}

function Ordered({ deal: { order } }: { readonly deal: DealCard }) {
  const t = useText();
  if (!order) return <span className={styles.soft}>{t.none}</span>;
  return (
    <div>
      {order.quantities.map(({ unit, ordered, accepted }) => (
        <div key={unit} className="number">
          {t.deals.ordered(formatQuantity(ordered, unit))} · {t.deals.accepted(formatQuantity(accepted, unit))}
        </div>
      ))}
      {order.amount !== null && <div className="number">{t.deals.amount(formatAmount(order.amount))}</div>}
    </div>
  );
}

function Step({ deal: { nextStep, state } }: { readonly deal: DealCard }) {
  const { t, day } = useLanguage();
  if (!nextStep) {
    const over = ['delivered', 'ended', 'cancelled'].includes(state);
    return <span className={styles.soft}>{over ? t.none : t.deals.noStep}</span>;
  }
  return (
    <div>
      {nextStep.what}
      <div className={nextStep.overdue ? styles.late : styles.soft}>
        {day(nextStep.due)} {nextStep.owner} {nextStep.overdue && t.deals.overdue}
      </div>
    </div>
  );
}
