import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { type Closing, useCloseDeal } from '../../api/deals.js';
import type { CancelReason, Deal, EndReason } from '../../api/views.js';
import { Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './deals.module.css';

type How = Closing['how'];

const HOWS: readonly How[] = ['complete', 'end', 'cancel', 'resume'];

/** How a deal ends: everything delivered, no order came of it, or the order is off; each with its reason. */
export function DealClosing({ deal }: { readonly deal: Deal }) {
  const t = useText();
  const words = t.deals.close;
  const [how, setHow] = useState<How>();
  const close = useCloseDeal(deal);
  const possible = HOWS.filter((one) =>
    one === 'resume'
      ? deal.commands.includes('resume') || deal.commands.includes('resume_trial')
      : deal.commands.includes(one),
  );
  const reasons = { ...words.endReasons, ...words.cancelReasons };
  if (possible.length === 0 && deal.closeReason === null) return null;
  return (
    <Sheet title={words.title}>
      {deal.closeReason !== null && (
        <p>
          {words.closedBecause(reasons[deal.closeReason])} {deal.closeRemark}
        </p>
      )}
      {how !== undefined && how !== 'resume' && (
        <ClosingForm
          how={how}
          pending={close.isPending}
          onClose={(closing) => close.mutate(closing, { onSuccess: () => setHow(undefined) })}
          onCancel={() => setHow(undefined)}
        />
      )}
      <ProblemAlert error={close.error} />
      {how === undefined && (
        <div className={styles.actions}>
          {possible.map((one) => (
            <Button
              key={one}
              danger={one === 'end' || one === 'cancel'}
              loading={close.isPending}
              onClick={() => (one === 'resume' ? close.mutate({ how: 'resume' }) : setHow(one))}
            >
              {words[one]}
            </Button>
          ))}
        </div>
      )}
    </Sheet>
  );
}

interface ClosingFormProps {
  readonly how: Exclude<How, 'resume'>;
  readonly pending: boolean;
  readonly onClose: (closing: Closing) => void;
  readonly onCancel: () => void;
}

function ClosingForm({ how, pending, onClose, onCancel }: ClosingFormProps) {
  const t = useText();
  const words = t.deals.close;
  const [reason, setReason] = useState<EndReason | CancelReason>();
  const [remark, setRemark] = useState('');
  const known = how === 'end' ? words.endReasons : how === 'cancel' ? words.cancelReasons : {};
  const close = () => {
    if (how === 'complete') onClose({ how, remark: remark.trim() });
    else if (how === 'end') onClose({ how, reason: reason as EndReason, remark: remark.trim() });
    else onClose({ how, reason: reason as CancelReason, remark: remark.trim() });
  };
  return (
    <>
      <div className={styles.form}>
        {how !== 'complete' && (
          <label>
            <span>{words.reason}</span>
            <Select
              aria-label={words.reason}
              style={{ width: '100%' }}
              {...(reason ? { value: reason } : {})}
              onChange={setReason}
              options={Object.entries(known).map(([value, label]) => ({
                value: value as EndReason | CancelReason,
                label,
              }))}
            />
          </label>
        )}
        <label className={styles.wide}>
          <span>{words.remark}</span>
          <Input
            value={remark}
            maxLength={1000}
            {...(how === 'complete' ? { placeholder: words.completeRemark } : {})}
            onChange={({ target }) => setRemark(target.value)}
          />
        </label>
      </div>
      <div className={styles.actions}>
        <Button
          type="primary"
          danger={how !== 'complete'}
          disabled={how !== 'complete' && reason === undefined}
          loading={pending}
          onClick={close}
        >
          {words[how]}
        </Button>
        <Button onClick={onCancel}>{t.actions.cancel}</Button>
      </div>
    </>
  );
}
