import type { ListFilePreview } from '../../api/views.js';
import styles from '../../elements/list-file/list-file.module.css';
import { formatQuantity } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';

/** Enough to see whether the columns were understood; all lines follow in the next step. */
const LINES_SHOWN = 5;

/** The first lines as they were understood. */
export function FileLines({ rows }: Pick<ListFilePreview, 'rows'>) {
  const { t, day } = useLanguage();
  const words = t.lists.field;
  if (rows.length === 0) return null;
  const first = rows.slice(0, LINES_SHOWN);
  const title = t.listFiles.firstLines(first.length, rows.length);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={title}>
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            {[words.part, words.specification, words.quantity, words.neededBy, words.place, words.severity].map(
              (word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {first.map((row) => (
            <tr key={row.line}>
              <td>{row.part || t.none}</td>
              <td>{row.specification || t.none}</td>
              <td className="number">{row.quantity ? formatQuantity(row.quantity, row.unit) : t.none}</td>
              <td className="number">{row.neededBy === null ? t.none : day(row.neededBy)}</td>
              <td>{row.place?.name ?? t.none}</td>
              <td>{t.lists.severity[row.severity]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
