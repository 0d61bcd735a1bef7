import type { Coverage } from '../api/views.js';
import { useText } from '../language/language.js';
import styles from './coverage-bar.module.css';

/** Not in the bar: nobody can be asked about them yet. */
const BEFORE = ['submitted', 'refused'] as const;
const PARTS = ['covered', 'promised', 'introduced', 'open', 'gap', 'expired'] as const;

/** How much of a list is covered: a bar, and with `legend` the same in numbers. */
export function CoverageBar({ coverage, legend = false }: { readonly coverage: Coverage; readonly legend?: boolean }) {
  const t = useText();
  const done = coverage.covered + coverage.promised;
  const labels = {
    covered: t.lists.state.covered,
    promised: t.lists.state.promised,
    introduced: t.lists.state.introduced,
    open: t.lists.one.open,
    gap: t.lists.state.gap,
    expired: t.lists.state.expired,
  };
  const sentence = t.lists.one.covered(done, coverage.total);
  return (
    <div className={styles.coverage}>
      <div
        className={styles.bar}
        role="img"
        aria-label={`${sentence}: ${PARTS.map((part) => `${labels[part]} ${coverage[part]}`).join(', ')}`}
      >
        {PARTS.map(
          (part) =>
            coverage[part] > 0 && <span key={part} className={styles[part]} style={{ flexGrow: coverage[part] }} />,
        )}
      </div>
      {legend ? (
        <ul className={styles.legend}>
          {PARTS.map((part) => (
            <li key={part}>
              <i className={styles[part]} aria-hidden="true" /> {labels[part]}{' '}
              <strong className="number">{coverage[part]}</strong>
            </li>
          ))}
          {BEFORE.filter((part) => coverage[part] > 0).map((part) => (
            <li key={part}>
              {t.lists.state[part]} <strong className="number">{coverage[part]}</strong>
            </li>
          ))}
        </ul>
      ) : (
        <span className={`${styles.sentence} number`}>
          {done} / {coverage.total}
        </span>
      )}
    </div>
  );
}
