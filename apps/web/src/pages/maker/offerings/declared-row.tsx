import { App, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useRenewOffering, useWithdrawOffering } from '../../../api/supply.js';
import type { DeclaredOffering } from '../../../api/views.js';
import { Mark } from '../../../elements/mark.js';
import { OfferingStateMark } from '../../../elements/supply-marks.js';
import { ProblemAlert } from '../../../elements/problem-alert.js';
import { daysUntil } from '../../../language/format.js';
import { useLanguage } from '../../../language/language.js';
import { CorrectOffering } from './correct-offering.js';
import styles from './offerings.module.css';

/** From then on a firm is asked to renew. */
const SOON_DAYS = 30;

export function DeclaredRow({ offering }: { readonly offering: DeclaredOffering }) {
  const { t, instantDay } = useLanguage();
  const words = t.supply.offerings;
  const { message } = App.useApp();
  const [correcting, setCorrecting] = useState(false);
  const renew = useRenewOffering();
  const withdraw = useWithdrawOffering();
  const { text, role, note, state, reason, submittedAt, submittedBy } = offering;
  return (
    <li>
      <div className={styles.what}>
        <strong>{text}</strong> <Mark tone="quiet">{t.supply.roles[role]}</Mark> <OfferingStateMark state={state} />
        {note !== '' && <div>{note}</div>}
        {state === 'refused' && reason !== null && <div className={styles.bad}>{words.refusedBecause(reason)}</div>}
        <div className={styles.soft}>
          <Validity offering={offering} /> · {words.submittedAt(instantDay(submittedAt), submittedBy)}
        </div>
        <ProblemAlert error={renew.error ?? withdraw.error} />
      </div>
      {state !== 'withdrawn' && (
        <div className={styles.actions}>
          {(state === 'listed' || state === 'expired') && (
            <Button
              loading={renew.isPending}
              onClick={() => renew.mutate(offering, { onSuccess: () => void message.success(words.renewed) })}
            >
              {words.renew}
            </Button>
          )}
          <Button onClick={() => setCorrecting(true)}>{words.correct}</Button>
          <Popconfirm
            title={words.withdrawSure(text)}
            okText={words.withdraw}
            cancelText={t.actions.cancel}
            onConfirm={() => withdraw.mutate(offering, { onSuccess: () => void message.success(words.withdrawn) })}
          >
            <Button type="text" loading={withdraw.isPending}>
              {words.withdraw}
            </Button>
          </Popconfirm>
        </div>
      )}
      {correcting && <CorrectOffering offering={offering} onClose={() => setCorrecting(false)} />}
    </li>
  );
}

function Validity({ offering: { state, validUntil } }: { readonly offering: DeclaredOffering }) {
  const { t, day } = useLanguage();
  const words = t.supply.offerings;
  if (state === 'expired') return <span className={styles.bad}>{words.expiredOn(day(validUntil))}</span>;
  if (state === 'listed' && daysUntil(validUntil) <= SOON_DAYS) {
    return <strong className={styles.attention}>{words.willExpire(day(validUntil))}</strong>;
  }
  return <>{words.validUntil(day(validUntil))}</>;
}
