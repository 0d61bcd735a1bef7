import type { KeyboardEvent } from 'react';
import { Link } from 'react-router';
import type { Shortage, ShortageList } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { LineStateMark, SeverityMark } from '../../elements/marks.js';
import { StateTabs } from '../../elements/state-tabs.js';
import { formatQuantity } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import styles from './list-page.module.css';

const STATES: readonly Shortage['state'][] = [
  'submitted',
  'refused',
  'raised',
  'introduced',
  'promised',
  'covered',
  'gap',
  'expired',
  'withdrawn',
];

interface LineTableProps {
  readonly list: ShortageList;
  /** The line whose makers are shown. */
  readonly chosen: string | undefined;
}

/** The lines of a list; arrows go from one to the next. */
export function LineTable({ list, chosen }: LineTableProps) {
  const { t, day } = useLanguage();
  const { get, after } = useAddressState();
  const state = get('state');
  const lines = list.lines.filter((line) => state === undefined || line.state === state);
  const count = (of: Shortage['state']) => list.lines.filter((line) => line.state === of).length;
  return (
    <>
      <div className={styles.tabs}>
        <StateTabs
          label={t.lists.field.state}
          name="state"
          options={[
            { value: 'all', label: t.lists.one.allStates, count: list.lines.length },
            ...STATES.filter((of) => count(of) > 0).map((of) => ({
              value: of,
              label: t.lists.state[of],
              count: count(of),
            })),
          ]}
        />
      </div>
      <table className={styles.table} onKeyDown={step}>
        <thead>
          <tr>
            <th scope="col">{t.lists.field.line}</th>
            <th scope="col">{t.lists.field.part}</th>
            <th scope="col" className={styles.quantity}>
              {t.lists.field.quantity}
            </th>
            <th scope="col" className={styles.date}>
              {t.lists.field.neededBy}
            </th>
            <th scope="col">{t.lists.field.state}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} className={line.id === chosen ? styles.chosen : undefined}>
              <td className="number">{line.line}</td>
              <th scope="row">
                <Link
                  to={after({ line: line.id, makers: null })}
                  className={styles.part}
                  aria-current={line.id === chosen ? 'true' : undefined}
                  preventScrollReset
                >
                  {line.part}
                </Link>{' '}
                <SeverityMark severity={line.severity} />
                <div className={styles.spec}>{line.specification}</div>
              </th>
              <td className={`${styles.quantity} number`}>
                {line.quantity ? formatQuantity(line.quantity, line.unit) : t.none}
              </td>
              <td className={styles.date}>{line.neededBy ? day(line.neededBy) : t.none}</td>
              <td>
                <LineStateMark state={line.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length === 0 && <p className={styles.none}>{t.lists.one.noLines}</p>}
    </>
  );
}

function step(event: KeyboardEvent<HTMLTableElement>): void {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (by === undefined) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('tbody a')];
  const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
