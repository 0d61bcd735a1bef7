import { App, Checkbox, Table, type TableProps } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { LINES_A_PAGE, useLinesToReview, useReviewLines } from '../../api/reviews.js';
import type { ShortageItem } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { SeverityMark } from '../../elements/marks.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { formatAmount, formatQuantity } from '../../language/format.js';
import { useLanguage, useText } from '../../language/language.js';
import { DecisionBar } from './decision-bar.js';
import { LeftAlone } from './left-alone.js';
import { usePicked } from './picked.js';
import { RefuseDialog } from './refuse-dialog.js';
import { ReviewRules } from './review-rules.js';
import styles from './reviews.module.css';

/** Lines that wait for staff of the region; many are decided at once. */
export default function ReviewLinesPage() {
  const t = useText();
  const words = t.reviews.lines;
  const { page } = useAddressState();
  const lines = useLinesToReview(page);
  return (
    <Page title={words.title} text={words.text}>
      <Loaded query={lines}>
        {({ items, total }) =>
          total === 0 ? (
            <Sheet>
              <EmptyState title={words.emptyTitle} text={words.emptyText} />
            </Sheet>
          ) : (
            <Lines lines={items} total={total} />
          )
        }
      </Loaded>
      <ReviewRules />
    </Page>
  );
}

function Lines({ lines, total }: { readonly lines: readonly ShortageItem[]; readonly total: number }) {
  const t = useText();
  const words = t.reviews;
  const { message } = App.useApp();
  const picked = usePicked(lines);
  const [refusing, setRefusing] = useState(false);
  const review = useReviewLines();
  const decide = (decision: 'approve' | 'refuse', reason = '') =>
    review.mutate(
      { decision, reason, lines: picked.chosen.map(({ id, version }) => ({ id, version })) },
      {
        onSuccess: ({ decided }) => {
          picked.clear();
          setRefusing(false);
          void message.success(decision === 'approve' ? words.approved(decided.length) : words.refused(decided.length));
        },
      },
    );
  return (
    <Sheet>
      <DecisionBar
        chosen={picked.chosen.length}
        onPage={lines.length}
        pending={review.isPending && !refusing}
        onSelectPage={picked.all}
        onApprove={() => decide('approve')}
        onRefuse={() => setRefusing(true)}
      />
      {!refusing && <ProblemAlert error={review.error} />}
      <LeftAlone
        left={(review.data?.left ?? []).map(({ part, because }) => ({ name: part, why: words.leftBecause[because] }))}
      />
      <Table
        size="small"
        rowKey="id"
        columns={useColumns(picked)}
        dataSource={lines}
        pagination={false}
        scroll={{ x: 980 }}
        onRow={({ id }) => ({ className: picked.has(id) ? (styles.picked ?? '') : '' })}
      />
      <Paging total={total} size={LINES_A_PAGE} />
      {refusing && (
        <RefuseDialog
          count={picked.chosen.length}
          pending={review.isPending}
          error={review.error}
          onRefuse={(reason) => decide('refuse', reason)}
          onClose={() => setRefusing(false)}
        />
      )}
    </Sheet>
  );
}

function useColumns(picked: ReturnType<typeof usePicked<ShortageItem>>): TableProps<ShortageItem>['columns'] {
  const { t, day, instantDay } = useLanguage();
  const words = t.reviews.lines;
  return [
    {
      key: 'pick',
      width: 44,
      render: (_, { id, part }) => (
        <Checkbox
          aria-label={t.reviews.select(part)}
          checked={picked.has(id)}
          onChange={({ target }) => picked.toggle(id, target.checked)}
        />
      ),
    },
    {
      title: words.part,
      render: (_, { part, specification, severity, note, stopCostPerDay }) => (
        <>
          <strong>{part}</strong> <SeverityMark severity={severity} />
          <div className={styles.soft}>{[specification, note].filter(Boolean).join(' · ')}</div>
          {stopCostPerDay !== null && <div>{words.stopCost(formatAmount(stopCostPerDay))}</div>}
        </>
      ),
    },
    {
      title: words.quantity,
      width: 190,
      render: (_, { quantity, unit, neededBy, place }) => (
        <>
          <span className="number">{formatQuantity(quantity, unit)}</span>
          <div className={styles.soft}>{[neededBy && day(neededBy), place?.name].filter(Boolean).join(' · ')}</div>
        </>
      ),
    },
    {
      title: words.firm,
      width: 240,
      render: (_, { enterprise }) => <Link to={`/enterprises/${enterprise.id}`}>{enterprise.name}</Link>,
    },
    {
      title: words.list,
      width: 220,
      render: (_, { list, submittedAt }) => (
        <>
          <Link to={`/lists/${list.id}`}>{list.title}</Link>
          <div className={styles.soft}>{instantDay(submittedAt)}</div>
        </>
      ),
    },
  ];
}
