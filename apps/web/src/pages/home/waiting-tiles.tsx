import { Link } from 'react-router';
import { EmptyState } from '../../elements/empty-state.js';
import { formatCount } from '../../language/format.js';
import { useText } from '../../language/language.js';
import styles from './home.module.css';

export interface Waiting {
  /** Undefined while unknown, or where it does not concern the person. */
  readonly count: number | undefined;
  readonly label: string;
  readonly to: string;
  readonly tone: 'act' | 'good' | 'bad' | 'calm';
}

/** Only what is not zero: a page that says nothing needlessly. */
export function WaitingTiles({ tiles, loading }: { readonly tiles: readonly Waiting[]; readonly loading: boolean }) {
  const t = useText();
  const shown = tiles.filter(({ count }) => count !== undefined && count > 0);
  if (shown.length === 0 && !loading) {
    return <EmptyState title={t.desk.home.nothing} text={t.desk.home.nothingText} />;
  }
  return (
    <ul className={styles.tiles}>
      {shown.map(({ count = 0, label, to, tone }) => (
        <li key={label}>
          <Link to={to} className={`${styles.tile} ${styles[tone]}`}>
            <span className={`${styles.count} number`}>{formatCount(count)}</span> <span>{label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
