import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { Mark } from '../mark.js';
import styles from './list-file.module.css';

/** As many as are read before one goes and corrects them. */
const SHOWN = 10;

export interface FileFault {
  readonly line: number;
  readonly field: string;
  readonly cell: string | null;
  readonly message: string;
}

interface FileFaultsProps {
  readonly faults: readonly FileFault[];
  /** How many there are, where not all of them are here. */
  readonly found?: number;
  /** That columns are missing, where they are. */
  readonly missing: string | undefined;
  /** What to do about them. */
  readonly advice: string;
  /** Where those are read that are not shown. */
  readonly others: string;
  /** What follows behind the list: another way to have them. */
  readonly children?: ReactNode;
}

/** What is wrong in which cell, or that nothing is. */
export function FileFaults({ faults, found = faults.length, missing, advice, others, children }: FileFaultsProps) {
  const t = useText();
  const words = t.listFiles;
  if (faults.length === 0 && missing === undefined) {
    return (
      <div role="status">
        <Mark tone="good">{words.noFaults}</Mark>
      </div>
    );
  }
  return (
    <section aria-label={words.faults(found)}>
      {missing !== undefined && <Alert type="warning" showIcon title={missing} />}
      {faults.length > 0 && (
        <>
          <div className={styles.head} role="status">
            <Mark tone="bad">{words.faults(found)}</Mark>
            <span className={styles.soft}>{advice}</span>
            {children}
          </div>
          <ul className={styles.faults}>
            {faults.slice(0, SHOWN).map(({ line, field, cell, message }) => (
              <li key={`${line} ${field} ${message}`}>
                <strong className="number">{cell ?? words.lineOf(line)}</strong>
                <span>{message}</span>
              </li>
            ))}
          </ul>
          {found > SHOWN && (
            <p className={styles.soft}>
              {words.moreFaults(found - SHOWN)}
              {others}
            </p>
          )}
        </>
      )}
    </section>
  );
}
