import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Duplicate, DuplicateFirm } from '../../../api/views.js';
import { Mark } from '../../../elements/mark.js';
import { useLanguage } from '../../../language/language.js';
import styles from './duplicates.module.css';

/** What is known of two firms, line by line; where they differ is marked. */
export function Comparison({ pair }: { readonly pair: Duplicate }) {
  const { t, day } = useLanguage();
  const words = t.duplicates;
  const rows: readonly (readonly [title: string, of: (firm: DuplicateFirm) => string])[] = [
    [words.code, ({ creditCode }) => creditCode],
    [words.otherNames, ({ otherNames }) => otherNames.join('、')],
    [words.place, ({ place }) => place],
    [words.address, ({ address }) => address],
    [words.registeredOn, ({ registeredOn }) => (registeredOn === null ? '' : day(registeredOn))],
    [words.capital, ({ capital }) => (capital === null ? '' : words.amount(capital.amount, capital.currency))],
    [words.scope, ({ businessScope }) => businessScope],
    [t.enterprise.edit.status, ({ status }) => t.enterprise.edit.statuses[status]],
    [words.claimed, ({ claimed }) => (claimed ? words.claims.yes : words.claims.no)],
  ];
  const firms = [pair.one, pair.other];
  return (
    <table className={styles.comparison} aria-label={words.compare}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          {firms.map((firm) => (
            <th key={firm.id} scope="col">
              <Link to={`/enterprises/${firm.id}`}>{firm.name}</Link> {standing(pair, firm, words)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([title, of]) => {
          const [one = '', other = ''] = firms.map(of);
          if (one === '' && other === '') return null;
          return (
            <tr key={title} className={one === other ? styles.same : styles.differs}>
              <th scope="row">{title}</th>
              {[one, other].map((value, side) => (
                <td key={firms[side]?.id}>{value || t.none}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function standing(
  { state, survivorId }: Duplicate,
  { id }: DuplicateFirm,
  words: { readonly stays: string; readonly goes: string },
): ReactNode {
  if (state !== 'merged') return null;
  return <Mark tone={id === survivorId ? 'good' : 'quiet'}>{id === survivorId ? words.stays : words.goes}</Mark>;
}
