import { Button, Input } from 'antd';
import { useState } from 'react';
import { useBeginTrial } from '../../api/deals.js';
import type { Deal, TrialPlan } from '../../api/views.js';
import { Mark, type Tone } from '../../elements/mark.js';
import { Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useLanguage } from '../../language/language.js';
import styles from './deals.module.css';
import { TrialResultsForm } from './trial-results-form.js';

type Trial = Deal['trials'][number];

const VERDICT_TONE: Record<Trial['verdict'], Tone> = { open: 'calm', passed: 'good', failed: 'bad' };

/** Test drives and samples: where, when, what was measured against what was to be reached. */
export function DealTrials({ deal }: { readonly deal: Deal }) {
  const { t } = useLanguage();
  const words = t.deals.trying;
  const [beginning, setBeginning] = useState(false);
  const mayBegin = deal.commands.includes('begin_trial');
  if (deal.trials.length === 0 && !mayBegin) return null;
  return (
    <Sheet title={words.title}>
      {deal.trials.length === 0 && !beginning && <p className={styles.soft}>{words.none}</p>}
      {deal.trials.map((trial) => (
        <OneTrial key={trial.id} deal={deal} trial={trial} />
      ))}
      {beginning && <BeginTrial deal={deal} onDone={() => setBeginning(false)} />}
      {mayBegin && !beginning && (
        <div className={styles.actions}>
          <Button onClick={() => setBeginning(true)}>{words.begin}</Button>
        </div>
      )}
    </Sheet>
  );
}

function OneTrial({ deal, trial }: { readonly deal: Deal; readonly trial: Trial }) {
  const { t, day } = useLanguage();
  const words = t.deals.trying;
  const [recording, setRecording] = useState(false);
  const mayRecord = deal.mySide !== null && trial.verdict === 'open';
  return (
    <div className={styles.block}>
      <div>
        <strong>{trial.what}</strong> <Mark tone={VERDICT_TONE[trial.verdict]}>{words.verdict[trial.verdict]}</Mark>
      </div>
      <div className={styles.soft}>
        {trial.place} · {day(trial.from)} – {day(trial.to)}
      </div>
      {trial.results.length > 0 && !recording && (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.title}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.measure}</th>
                <th scope="col" className={styles.right}>
                  {words.value}
                </th>
                <th scope="col" className={styles.right}>
                  {words.target}
                </th>
              </tr>
            </thead>
            <tbody>
              {trial.results.map(({ measure, value, unit, target }) => (
                <tr key={measure}>
                  <td>{measure}</td>
                  <td className={`${styles.right} number`}>
                    {value} {unit}
                  </td>
                  <td className={`${styles.right} number`}>{target === '' ? t.none : `${target} ${unit}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {trial.remark !== '' && <p>{trial.remark}</p>}
      {recording && <TrialResultsForm deal={deal} trial={trial} onDone={() => setRecording(false)} />}
      {mayRecord && !recording && (
        <div className={styles.actions}>
          <Button onClick={() => setRecording(true)}>{words.record}</Button>
        </div>
      )}
    </div>
  );
}

function BeginTrial({ deal, onDone }: { readonly deal: Deal; readonly onDone: () => void }) {
  const { t } = useLanguage();
  const words = t.deals.trying;
  const begin = useBeginTrial(deal);
  const [plan, setPlan] = useState<TrialPlan>({ place: '', from: '', to: '', what: '' });
  const ready = Object.values(plan).every((value) => value.trim() !== '');
  const field = (name: keyof TrialPlan) => ({
    value: plan[name],
    onChange: ({ target }: { target: { value: string } }) => setPlan({ ...plan, [name]: target.value }),
  });
  return (
    <>
      <div className={styles.form}>
        <label className={styles.wide}>
          <span>{words.what}</span>
          <Input maxLength={500} placeholder={words.whatHint} {...field('what')} />
        </label>
        <label className={styles.wide}>
          <span>{words.place}</span>
          <Input maxLength={200} placeholder={words.placeHint} {...field('place')} />
        </label>
        <label>
          <span>{words.from}</span>
          <Input type="date" {...field('from')} />
        </label>
        <label>
          <span>{words.to}</span>
          <Input type="date" {...field('to')} />
        </label>
      </div>
      <ProblemAlert error={begin.error} />
      <div className={styles.actions}>
        <Button
          type="primary"
          disabled={!ready}
          loading={begin.isPending}
          onClick={() => begin.mutate(plan, { onSuccess: onDone })}
        >
          {words.begin}
        </Button>
        <Button onClick={onDone}>{t.actions.cancel}</Button>
      </div>
    </>
  );
}
