import { App, Button, Input, Modal, Table, type TableProps } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useClaims, useDecideClaim } from '../../api/enterprises.js';
import type { Claim } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Mark } from '../../elements/mark.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { StateTabs } from '../../elements/state-tabs.js';
import { useLanguage, useText } from '../../language/language.js';

const STATES = ['open', 'confirmed', 'rejected'] as const;

/** Who says they act for a firm of the region; staff confirm or refuse. */
export default function ClaimsPage() {
  const { t, instant } = useLanguage();
  const { get, page } = useAddressState();
  const state = STATES.find((known) => known === get('state')) ?? 'open';
  const claims = useClaims(state, page);
  const words = t.desk.claims;
  const columns: TableProps<Claim>['columns'] = [
    {
      title: words.firm,
      render: (_, { enterprise }) => (
        <>
          <Link to={`/enterprises/${enterprise.id}`}>{enterprise.name}</Link>
          <div className="number">{enterprise.creditCode}</div>
        </>
      ),
    },
    { title: words.who, width: 130, render: (_, { claimantName }) => claimantName },
    { title: words.proof, render: (_, { proof, contact }) => [proof, contact].filter(Boolean).join(' · ') },
    { title: words.when, width: 190, render: (_, { raisedAt }) => instant(raisedAt) },
    {
      key: 'decide',
      width: 190,
      render: (_, claim) =>
        claim.state === 'open' ? (
          <Decide claim={claim} />
        ) : (
          <>
            <Mark tone={claim.state === 'confirmed' ? 'good' : 'quiet'}>{t.answering.claim.state[claim.state]}</Mark>{' '}
            {claim.reason}
          </>
        ),
    },
  ];
  return (
    <Page title={words.title} text={words.text}>
      <Sheet>
        <StateTabs
          label={t.lists.field.state}
          name="state"
          options={STATES.map((value) => ({ value, label: t.answering.claim.state[value] }))}
        />
        <Loaded query={claims}>
          {({ items, total }) =>
            total === 0 ? (
              <EmptyState title={state === 'open' ? words.emptyTitle : words.emptyOther} text={words.emptyText} />
            ) : (
              <>
                <Table
                  size="small"
                  rowKey="id"
                  columns={columns}
                  dataSource={items}
                  pagination={false}
                  scroll={{ x: 860 }}
                />
                <Paging total={total} size={20} />
              </>
            )
          }
        </Loaded>
      </Sheet>
    </Page>
  );
}

function Decide({ claim }: { readonly claim: Claim }) {
  const t = useText();
  const words = t.desk.claims;
  const { message } = App.useApp();
  const [asking, setAsking] = useState<'approve' | 'reject'>();
  const [reason, setReason] = useState('');
  const decide = useDecideClaim();
  const send = () => {
    if (!asking) return;
    decide.mutate(
      { id: claim.id, version: claim.version, decision: asking, reason: reason.trim() },
      {
        onSuccess: () => {
          setAsking(undefined);
          void message.success(words.decided);
        },
      },
    );
  };
  return (
    <>
      <Button type="primary" size="small" onClick={() => setAsking('approve')}>
        {words.approve}
      </Button>{' '}
      <Button size="small" onClick={() => setAsking('reject')}>
        {words.reject}
      </Button>
      <Modal
        open={asking !== undefined}
        title={
          asking === 'reject'
            ? words.rejectSure(claim.claimantName)
            : words.approveSure(claim.claimantName, claim.enterprise.name)
        }
        okText={asking === 'reject' ? words.reject : words.approve}
        cancelText={t.actions.cancel}
        confirmLoading={decide.isPending}
        okButtonProps={{ disabled: asking === 'reject' && reason.trim() === '' }}
        onOk={send}
        onCancel={() => setAsking(undefined)}
      >
        <p>{claim.proof}</p>
        {asking === 'reject' && (
          <label>
            <span>{words.reason}</span>
            <Input.TextArea
              rows={3}
              value={reason}
              maxLength={500}
              placeholder={words.reasonNeeded}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
        )}
        <ProblemAlert error={decide.error} />
      </Modal>
    </>
  );
}
