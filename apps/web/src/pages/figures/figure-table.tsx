import { Link } from 'react-router';
import type { Figure, FigureScope, Figures } from '../../api/views.js';
import { Sheet } from '../../elements/page.js';
import { formatAmount } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { rowsAddress } from './figure-scope.js';
import styles from './figures.module.css';

const GROUPS = ['needs', 'introductions', 'events', 'deals', 'deliveries'] as const;
type Group = (typeof GROUPS)[number];

/** Deliveries belong to their deals; they are told apart because others ask for them. */
const DELIVERIES: readonly string[] = ['lots_delivered', 'quantity_delivered'];

function groupOf({ group, code }: Figure): Group {
  return DELIVERIES.includes(code) ? 'deliveries' : group;
}

interface FigureTableProps {
  readonly figures: Figures['figures'];
  readonly scope: FigureScope;
}

/** The figures by group, each with what it counts. */
export function FigureTable({ figures, scope }: FigureTableProps) {
  const { t } = useLanguage();
  return GROUPS.map((group) => ({ group, own: figures.filter((figure) => groupOf(figure) === group) }))
    .filter(({ own }) => own.length > 0)
    .map(({ group, own }) => (
      <Sheet key={group} title={t.figures.groups[group]}>
        <table className={styles.figures}>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t.figures.figure}</th>
              <th scope="col">{t.figures.value}</th>
              <th scope="col">{t.figures.definition}</th>
            </tr>
          </thead>
          <tbody>
            {own.map((figure) => (
              <FigureLine key={figure.code} figure={figure} scope={scope} />
            ))}
          </tbody>
        </table>
      </Sheet>
    ));
}

function FigureLine({ figure, scope }: { readonly figure: Figure; readonly scope: FigureScope }) {
  const { t, locale } = useLanguage();
  const name = figure.name[locale];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.values}>
        {figure.values.length === 0 && <span className={styles.soft}>{t.none}</span>}
        {figure.values.map(({ value, unit, unitCode }) => (
          <div key={unitCode ?? ''} className="number">
            {figure.rows === 0 ? (
              <strong>{formatAmount(value)}</strong>
            ) : (
              <Link
                to={rowsAddress(figure.code, scope, unitCode)}
                aria-label={t.figures.openRows(name, `${formatAmount(value)} ${unit[locale]}`)}
              >
                {formatAmount(value)}
              </Link>
            )}{' '}
            <span className={styles.soft}>{unit[locale]}</span>
          </div>
        ))}
      </td>
      <td className={styles.soft}>{figure.definition[locale]}</td>
    </tr>
  );
}
