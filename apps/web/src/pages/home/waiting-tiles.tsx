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

interface WaitingTilesProps {
  readonly tiles: readonly Waiting[];
  readonly loading: boolean;
  /** Whether whoever has nothing to do may begin a list. */
  readonly mayPaste: boolean;
}

/** Only what is not zero: a page that says nothing needlessly. */
export function WaitingTiles({ tiles, loading, mayPaste }: WaitingTilesProps) {
  const t = useText();
  const shown = tiles.filter(({ count }) => count !== undefined && count > 0);
  if (shown.length === 0 && !loading) {
    return (
      <EmptyState
        title={t.desk.home.nothing}
        text={t.desk.home.nothingText}
        {...(mayPaste ? { to: '/lists/new', action: t.nav.paste } : {})}
      />
    );
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
