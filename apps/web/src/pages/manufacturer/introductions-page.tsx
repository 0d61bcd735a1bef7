import { App, Button, Popconfirm, Table, type TableProps } from 'antd';
import { Link } from 'react-router';
import { INTRODUCTIONS_PER_PAGE, useIntroductions, useWithdrawIntroduction } from '../../api/introductions.js';
import type { Introduction, IntroductionState } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { AnswerSummary } from '../../elements/answer-summary.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { IntroductionStateMark, SeverityMark } from '../../elements/marks.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { StateTabs } from '../../elements/state-tabs.js';
import { formatQuantity } from '../../language/format.js';
import { useLanguage, useText } from '../../language/language.js';

const STATES: readonly IntroductionState[] = ['put', 'accepted', 'declined', 'expired', 'withdrawn'];

/** What the manufacturer has put to makers, and whom each waits for. */
export default function IntroductionsPage() {
  const { t, day, instantDay } = useLanguage();
  const { get, page } = useAddressState();
  const state = STATES.find((known) => known === get('state'));
  const introductions = useIntroductions('asking', state, page);
  const columns: TableProps<Introduction>['columns'] = [
    {
      title: t.lists.introductions.need,
      render: (_, { need }) => (
        <>
          <strong>{need.part}</strong> <SeverityMark severity={need.severity} />
          <div>
            {[
              need.specification,
              need.quantity && formatQuantity(need.quantity, need.unit),
              need.neededBy && day(need.neededBy),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </>
      ),
    },
    {
      title: t.lists.introductions.maker,
      render: (_, { maker }) => (
        <>
          <Link to={`/enterprises/${maker.id}`}>{maker.name}</Link>
          <div>{maker.regionName}</div>
        </>
      ),
    },
    {
      title: t.lists.introductions.status,
      width: 120,
      render: (_, one) => <IntroductionStateMark state={one.state} />,
    },
    {
      title: t.lists.introductions.waiting,
      width: 250,
      render: (_, one) => {
        if (one.state === 'put') return t.lists.introductions.waitsForMaker(instantDay(one.dueAt));
        if (one.state !== 'accepted') return t.none;
        return <Link to={`/deals?shortage=${one.shortageId}`}>{t.lists.introductions.followDeal}</Link>;
      },
    },
    { title: t.lists.introductions.answer, render: (_, one) => <AnswerSummary introduction={one} /> },
    { key: 'withdraw', width: 90, render: (_, one) => one.state === 'put' && <Withdraw introduction={one} /> },
  ];
  return (
    <Page title={t.lists.introductions.title} text={t.lists.introductions.text}>
      <Sheet>
        <StateTabs
          label={t.lists.introductions.status}
          name="state"
          options={[
            { value: 'all', label: t.lists.introductions.all },
            ...STATES.map((value) => ({ value, label: t.lists.introductions.state[value] })),
          ]}
        />
        <Loaded query={introductions}>
          {({ items, total }) =>
            total === 0 ? (
              <EmptyState
                title={t.lists.introductions.emptyTitle}
                text={t.lists.introductions.emptyText}
                to="/lists"
                action={t.nav.lists}
              />
            ) : (
              <>
                <Table
                  size="small"
                  rowKey="id"
                  columns={columns}
                  dataSource={items}
                  pagination={false}
                  scroll={{ x: 900 }}
                />
                <Paging total={total} size={INTRODUCTIONS_PER_PAGE} />
              </>
            )
          }
        </Loaded>
      </Sheet>
    </Page>
  );
}

function Withdraw({ introduction }: { readonly introduction: Introduction }) {
  const t = useText();
  const { message } = App.useApp();
  const withdraw = useWithdrawIntroduction();
  return (
    <>
      <Popconfirm
        title={t.lists.introductions.withdrawSure}
        okText={t.lists.introductions.withdraw}
        cancelText={t.actions.cancel}
        onConfirm={() =>
          withdraw.mutate(introduction, {
            onSuccess: () => void message.success(t.lists.introductions.state.withdrawn),
          })
        }
      >
        <Button size="small" loading={withdraw.isPending}>
          {t.lists.introductions.withdraw}
        </Button>
      </Popconfirm>
      <ProblemAlert error={withdraw.error} />
    </>
  );
}
