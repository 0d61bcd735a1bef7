import { App, Button, Input } from 'antd';
import { useId, useState } from 'react';
import { DomainError, Quantity } from '#kernel';
import { useEnterTelephoneAnswer } from '../../api/introductions.js';
import type { Introduction, TelephoneAnswer } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useLanguage } from '../../language/language.js';
import styles from './calls.module.css';

const OUTCOMES: readonly TelephoneAnswer['outcome'][] = ['yes', 'no', 'call_again', 'not_reached'];

/** Entering who said what on the telephone. */
export function CallAnswer({ introduction }: { readonly introduction: Introduction }) {
  const { t, day } = useLanguage();
  const words = t.desk.calls;
  const { message } = App.useApp();
  const { change } = useAddressState();
  const enter = useEnterTelephoneAnswer();
  const [outcome, setOutcome] = useState<TelephoneAnswer['outcome']>();
  const [spokeWith, setSpokeWith] = useState('');
  const [weekly, setWeekly] = useState('');
  const [earliest, setEarliest] = useState('');
  const [remark, setRemark] = useState('');
  const fault = useId();
  const { unit } = introduction.need;
  const reached = outcome !== 'not_reached';
  const weeklyWrong = weekly.trim() !== '' && amountOf(weekly, unit) === null;
  const ready = outcome !== undefined && (!reached || spokeWith.trim() !== '') && !weeklyWrong;
  const save = () => {
    if (outcome === undefined) return;
    const saidYes = outcome === 'yes';
    enter.mutate(
      {
        id: introduction.id,
        version: introduction.version,
        body: {
          outcome,
          spokeWith: reached ? spokeWith.trim() : '',
          remark: remark.trim(),
          weeklyQuantity: saidYes ? amountOf(weekly, unit) : null,
          earliestDate: saidYes && earliest !== '' ? earliest : null,
        },
      },
      {
        onSuccess: () => {
          void message.success(words.saved);
          if (outcome === 'yes' || outcome === 'no') change({ call: null });
          setOutcome(undefined);
          setRemark('');
        },
      },
    );
  };
  return (
    <>
      <div className={styles.outcomes} role="group" aria-label={words.outcome}>
        {OUTCOMES.map((value) => (
          <button
            key={value}
            type="button"
            className={styles.outcome}
            aria-pressed={value === outcome}
            onClick={() => setOutcome(value)}
          >
            {words.outcomes[value]}
          </button>
        ))}
      </div>
      <div className={styles.fields}>
        {reached && (
          <label>
            <span>{words.spokeWith}</span>
            <Input
              value={spokeWith}
              placeholder={words.spokeWithHint}
              maxLength={50}
              autoComplete="off"
              onChange={(event) => setSpokeWith(event.target.value)}
            />
          </label>
        )}
        {outcome === 'yes' && (
          <>
            <label>
              <span>{t.answering.weekly}</span>
              <Input
                value={weekly}
                inputMode="decimal"
                suffix={unit}
                maxLength={22}
                aria-invalid={weeklyWrong}
                aria-describedby={fault}
                status={weeklyWrong ? 'error' : ''}
                onChange={(event) => setWeekly(event.target.value)}
              />
              <span id={fault} className={styles.fault}>
                {weeklyWrong && t.answering.weeklyFault}
              </span>
            </label>
            <label>
              <span>{t.answering.earliest}</span>
              <Input type="date" value={earliest} onChange={(event) => setEarliest(event.target.value)} />
              {earliest !== '' && <span className={styles.soft}>{day(earliest)}</span>}
            </label>
          </>
        )}
        <label className={styles.wide}>
          <span>{t.answering.remark}</span>
          <Input.TextArea rows={2} value={remark} maxLength={500} onChange={(event) => setRemark(event.target.value)} />
        </label>
      </div>
      <ProblemAlert error={enter.error} />
      <Button type="primary" disabled={!ready} loading={enter.isPending} onClick={save}>
        {words.save}
      </Button>
    </>
  );
}

/** The plain digits of an amount, or null where there are none to use. */
function amountOf(typed: string, unit: string): string | null {
  if (typed.trim() === '') return null;
  try {
    return Quantity.of(typed, unit).amount;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
