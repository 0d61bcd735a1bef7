import type { ListFile } from '../../api/views.js';
import { useText } from '../../language/language.js';
import { Mark, type Tone } from '../mark.js';
import styles from './list-file.module.css';
import { NOT_USED } from './meanings.js';

type Column = ListFile['columns'][number];

const TONES: Readonly<Record<NonNullable<Column['confidence']>, Tone>> = {
  sure: 'good',
  likely: 'attention',
  guess: 'attention',
};

interface FileColumnsProps {
  readonly preview: Pick<ListFile, 'columns' | 'fields'>;
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
