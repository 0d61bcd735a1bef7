import type { Need } from '../api/views.js';
import { formatQuantity } from '../language/format.js';
import { useLanguage } from '../language/language.js';
import styles from './need-summary.module.css';
import { SeverityMark } from './marks.js';

/** What is needed, without saying by whom. `large` for a phone at a factory gate. */
export function NeedSummary({ need, large = false }: { readonly need: Need; readonly large?: boolean }) {
  const { t, day } = useLanguage();
  const facts: readonly (readonly [string, string | null])[] = [
    [t.lists.field.specification, need.specification],
    [t.lists.field.quantity, need.quantity && formatQuantity(need.quantity, need.unit)],
    [t.lists.field.neededBy, need.neededBy && day(need.neededBy)],
    [t.lists.field.place, need.placeName],
  ];
  return (
    <div className={large ? `${styles.need} ${styles.large}` : styles.need}>
      <div className={styles.part}>
        <strong>{need.part}</strong> <SeverityMark severity={need.severity} />
      </div>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="number">{value ?? <span className={styles.missing}>{t.unknown}</span>}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
