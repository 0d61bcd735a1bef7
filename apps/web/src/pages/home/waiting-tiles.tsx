import { Link } from 'react-router';
import { formatCount } from '../../language/format.js';
import { useText } from '../../language/language.js';
import styles from './home.module.css';
import type { AreaWaiting } from './waiting.js';

/** What somebody has to do comes before what they may like to know. */
const ORDER = { act: 0, bad: 1, good: 2, calm: 3 } as const;

/** Only what is not zero: a page that says nothing needlessly. */
export function WaitingTiles({ areas }: { readonly areas: readonly AreaWaiting[] }) {
  const t = useText();
  const shown = areas
    .flatMap(({ waiting }) => waiting)
    .filter(({ count }) => count !== undefined && count > 0)
    .sort((one, other) => ORDER[one.tone] - ORDER[other.tone]);
  if (shown.length === 0) {
    if (areas.some(({ loading }) => loading)) return <div role="status" aria-label={t.loading} />;
    return (
      <div className={styles.nothing}>
        <strong>{t.home.nothing}</strong>
        <span>{t.home.nothingText}</span>
      </div>
    );
  }
  return (
    <ul className={styles.tiles}>
      {shown.map(({ count = 0, label, action, to, tone }) => (
        <li key={label}>
          <Link to={to} className={`${styles.tile} ${styles[tone]}`}>
            <span className={`${styles.count} number`}>{formatCount(count)}</span> <span>{label}</span>
            <span className={styles.action} aria-hidden="true">
              {action} →
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
