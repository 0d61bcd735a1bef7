import { App, Button, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type IntentSide, usePurchaseIntent, useWithdrawIntent } from '../../api/intents.js';
import type { PurchaseIntent } from '../../api/views.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { IntentStateMark } from '../../elements/supply-marks.js';
import { formatQuantity } from '../../language/format.js';
import { useLanguage, useText } from '../../language/language.js';
import { AnswerIntent } from './answer-intent.js';
import styles from './intents.module.css';

interface IntentCardProps {
  readonly intent: PurchaseIntent;
  readonly side: IntentSide;
}

/** One intent: what is wanted of whom, what was said, and what the reader may do about it. */
export function IntentCard({ intent, side }: IntentCardProps) {
  const { t, day, instantDay } = useLanguage();
  const words = t.intents;
  const full = usePurchaseIntent(intent.id, intent.state === 'taken_up' && side !== 'region');
  const { buyer, maker } = full.data ?? intent;
  const { product, state, quantity, unit, wantedBy, trialWished, message, raisedAt, raisedBy } = intent;
  return (
    <li className={styles.card}>
      <div className={styles.heading}>
        <Link to={`/products/${product.id}`}>{product.name}</Link>
        <IntentStateMark state={state} />
      </div>
      <dl>
        {side !== 'asking' && <Party label={words.buyer} party={buyer} />}
        {side !== 'asked' && <Party label={words.maker} party={maker} />}
        <Fact label={words.quantity}>
          <strong className="number">{formatQuantity(quantity, unit)}</strong>
        </Fact>
        <Fact label={words.wantedBy}>{wantedBy ? day(wantedBy) : t.unknown}</Fact>
        <Fact label={words.trialLabel}>
          {trialWished ? <strong>{words.trial}</strong> : <span className={styles.soft}>{words.noTrial}</span>}
        </Fact>
      </dl>
      {message !== '' && <p className={styles.message}>{message}</p>}
      <p className={styles.soft}>{words.raisedAt(instantDay(raisedAt), raisedBy)}</p>
      <Answer intent={intent} />
      {state === 'raised' && side === 'asked' && (
        <>
          <p className={styles.due}>{words.dueAt(instantDay(intent.dueAt))}</p>
          <AnswerIntent intent={intent} />
        </>
      )}
      {state === 'raised' && side === 'asking' && <Waiting intent={intent} />}
      {state === 'taken_up' && side !== 'region' && <Link to="/deals">{words.openDeal} →</Link>}
    </li>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Party({ label, party }: { readonly label: string; readonly party: PurchaseIntent['buyer'] }) {
  return (
    <Fact label={label}>
      <Link to={`/enterprises/${party.id}`}>{party.name}</Link> <span className={styles.soft}>{party.regionName}</span>
      {party.contact !== null && <div className="number">{party.contact}</div>}
    </Fact>
  );
}

function Answer({ intent: { answeredAt, answeredBy, answer } }: { readonly intent: PurchaseIntent }) {
  const { t, instantDay } = useLanguage();
  if (answeredAt === null) return null;
  return (
    <div className={styles.answer}>
      {answer !== '' && <p className={styles.message}>{answer}</p>}
      <span className={styles.soft}>{t.intents.answered(answeredBy ?? '', instantDay(answeredAt))}</span>
    </div>
  );
}

function Waiting({ intent }: { readonly intent: PurchaseIntent }) {
  const { instantDay } = useLanguage();
  const t = useText();
  const words = t.intents;
  const { message } = App.useApp();
  const withdraw = useWithdrawIntent();
  return (
    <div className={styles.waiting}>
      <span>{words.waits(instantDay(intent.dueAt))}</span>
      <Popconfirm
        title={words.withdrawSure}
        okText={words.withdraw}
        cancelText={t.actions.cancel}
        onConfirm={() => withdraw.mutate(intent, { onSuccess: () => void message.success(words.withdrawn) })}
      >
        <Button loading={withdraw.isPending}>{words.withdraw}</Button>
      </Popconfirm>
      <ProblemAlert error={withdraw.error} />
    </div>
  );
}
