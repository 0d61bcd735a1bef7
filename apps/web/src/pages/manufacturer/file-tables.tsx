import type { ListFilePreview } from '../../api/views.js';
import { Mark, type Tone } from '../../elements/mark.js';
import { formatQuantity } from '../../language/format.js';
import { useLanguage, useText } from '../../language/language.js';
import { NOT_USED } from './file-columns.js';
import styles from './file.module.css';

type Column = ListFilePreview['columns'][number];

/** Enough to see whether the columns were understood; all lines follow in the next step. */
const LINES_SHOWN = 5;

const TONES: Readonly<Record<NonNullable<Column['confidence']>, Tone>> = {
  sure: 'good',
  likely: 'attention',
  guess: 'attention',
};

interface FileColumnsProps {
  readonly preview: ListFilePreview;
  readonly onMeaning: (letters: string, field: string) => void;
}

/** Each column with what it is taken for, how that is known, and the choice of another meaning. */
export function FileColumns({ preview: { columns, fields }, onMeaning }: FileColumnsProps) {
  const t = useText();
  const words = t.listFiles;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.columns}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.heading}</th>
            <th scope="col">{words.meaning}</th>
            <th scope="col">{words.certainty}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ index, letters, heading, field, from, confidence }) => (
            <tr key={index}>
              <th scope="row">{letters}</th>
              <td>{heading ?? t.none}</td>
              <td>
                <select
                  aria-label={words.meaningOf(letters)}
                  value={field ?? NOT_USED}
                  onChange={(event) => onMeaning(letters, event.target.value)}
                >
                  <option value={NOT_USED}>{words.notUsed}</option>
                  {fields.map(({ field: value, name }) => (
                    <option key={value} value={value}>
                      {name}
                    </option>
                  ))}
                </select>
              </td>
              <td>
                <Mark tone={confidence === null ? 'quiet' : TONES[confidence]}>
                  {from === null ? words.fromNobody : words.from[from]}
                </Mark>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

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
