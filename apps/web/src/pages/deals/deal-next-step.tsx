import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { usePlanNextStep } from '../../api/deals.js';
import type { Deal, NextStep } from '../../api/views.js';
import { Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useLanguage } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import styles from './deals.module.css';

/** What is to be done next, by whom and by when. */
export function DealNextStep({ deal }: { readonly deal: Deal }) {
  const { t, day } = useLanguage();
  const words = t.deals.step;
  const [changing, setChanging] = useState(false);
  const plan = usePlanNextStep(deal);
  const { nextStep, mySide } = deal;
  const mayPlan = mySide !== null && !['delivered', 'ended', 'cancelled'].includes(deal.state);
  return (
    <Sheet title={words.title}>
      {nextStep ? (
        <>
          <strong>{nextStep.what}</strong>
          <div className={nextStep.overdue ? styles.late : styles.soft}>
            {day(nextStep.due)} · {t.deals[nextStep.side]} {nextStep.owner} {nextStep.overdue && `· ${t.deals.overdue}`}
          </div>
        </>
      ) : (
        <p className={styles.soft}>{mayPlan ? words.none : t.deals.noStep}</p>
      )}
      {mayPlan && (changing || !nextStep) && (
        <StepForm
          deal={deal}
          pending={plan.isPending}
          onPlan={(step) => plan.mutate(step, { onSuccess: () => setChanging(false) })}
        />
      )}
      <ProblemAlert error={plan.error} />
      {mayPlan && nextStep && !changing && (
        <div className={styles.actions}>
          <Button loading={plan.isPending} onClick={() => plan.mutate(null)}>
            {words.done}
          </Button>
          <Button onClick={() => setChanging(true)}>{words.change}</Button>
        </div>
      )}
    </Sheet>
  );
}

interface StepFormProps {
  readonly deal: Deal;
  readonly pending: boolean;
  readonly onPlan: (step: NextStep) => void;
}

function StepForm({ deal, pending, onPlan }: StepFormProps) {
  const { t } = useLanguage();
  const words = t.deals.step;
  const { me } = useSignedIn();
  const [step, setStep] = useState<NextStep>({
    what: deal.nextStep?.what ?? '',
    due: deal.nextStep?.due ?? '',
    side: deal.nextStep?.side ?? deal.mySide ?? 'buyer',
    owner: deal.nextStep?.owner ?? me.account.name,
  });
  const ready = step.what.trim() !== '' && step.due !== '' && step.owner.trim() !== '';
  return (
    <>
      <div className={styles.form}>
        <label className={styles.wide}>
          <span>{words.what}</span>
          <Input
            value={step.what}
            maxLength={200}
            placeholder={words.whatHint}
            onChange={({ target }) => setStep({ ...step, what: target.value })}
          />
        </label>
        <label>
          <span>{words.due}</span>
          <Input type="date" value={step.due} onChange={({ target }) => setStep({ ...step, due: target.value })} />
        </label>
        <label>
          <span>{words.side}</span>
          <Select
            aria-label={words.side}
            value={step.side}
            style={{ width: '100%' }}
            onChange={(side) => setStep({ ...step, side })}
            options={(['buyer', 'seller'] as const).map((side) => ({ value: side, label: t.deals[side] }))}
          />
        </label>
        <label>
          <span>{words.owner}</span>
          <Input
            value={step.owner}
            maxLength={50}
            onChange={({ target }) => setStep({ ...step, owner: target.value })}
          />
        </label>
      </div>
      <Button type="primary" disabled={!ready} loading={pending} onClick={() => onPlan(step)}>
        {words.save}
      </Button>
    </>
  );
}
