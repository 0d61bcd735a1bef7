import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useRecordTrial } from '../../api/deals.js';
import type { Deal, TrialResults } from '../../api/views.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './deals.module.css';

type Trial = Deal['trials'][number];
type Row = Trial['results'][number];

const NOTHING: Row = { measure: '', value: '', unit: '', target: '' };
const COLUMNS = ['measure', 'value', 'unit', 'target'] as const;

interface TrialResultsFormProps {
  readonly deal: Deal;
  readonly trial: Trial;
  readonly onDone: () => void;
}

/** What was measured, a line a measure, and the verdict. */
export function TrialResultsForm({ deal, trial, onDone }: TrialResultsFormProps) {
  const t = useText();
  const words = t.deals.trying;
  const record = useRecordTrial(deal, trial.id);
  const [rows, setRows] = useState<readonly Row[]>(trial.results.length > 0 ? trial.results : [NOTHING]);
  const [verdict, setVerdict] = useState<TrialResults['verdict']>(trial.verdict);
  const [remark, setRemark] = useState(trial.remark);
  const write = (index: number, column: keyof Row, value: string) =>
    setRows(rows.map((row, at) => (at === index ? { ...row, [column]: value } : row)));
  const results = rows.filter((row) => Object.values(row).some((value) => value.trim() !== ''));
  const whole = results.every(({ measure, value }) => measure.trim() !== '' && value.trim() !== '');
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.title}>
        <table className={`${styles.table} ${styles.typed}`}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {words[column]}
                </th>
              ))}
              <th />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // Lines have no name of their own while they are typed.
              <tr key={index}>
                {COLUMNS.map((column) => (
                  <td key={column} data-name={words[column]} className={column === 'measure' ? styles.long : ''}>
                    <Input
                      aria-label={`${words[column]} ${index + 1}`}
                      value={row[column]}
                      maxLength={column === 'measure' ? 100 : column === 'unit' ? 20 : 50}
                      onChange={({ target }) => write(index, column, target.value)}
                    />
                  </td>
                ))}
                <td>
                  <Button
                    aria-label={`${words.removeMeasure} ${index + 1}`}
                    onClick={() => setRows(rows.filter((_, at) => at !== index))}
                  >
                    ×
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.actions}>
        <Button onClick={() => setRows([...rows, NOTHING])}>{words.addMeasure}</Button>
      </div>
      <div className={styles.form}>
        <label>
          <span>{words.conclusion}</span>
          <Select
            aria-label={words.conclusion}
            style={{ width: '100%' }}
            value={verdict}
            onChange={setVerdict}
            options={(['open', 'passed', 'failed'] as const).map((value) => ({ value, label: words.verdict[value] }))}
          />
        </label>
        <label className={styles.wide}>
          <span>{words.remark}</span>
          <Input value={remark} maxLength={1000} onChange={({ target }) => setRemark(target.value)} />
        </label>
      </div>
      <ProblemAlert error={record.error} />
      <div className={styles.actions}>
        <Button
          type="primary"
          disabled={!whole}
          loading={record.isPending}
          onClick={() => record.mutate({ results: [...results], verdict, remark }, { onSuccess: onDone })}
        >
          {words.save}
        </Button>
        <Button onClick={onDone}>{t.actions.cancel}</Button>
      </div>
    </>
  );
}
