import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import styles from './list-file.module.css';

/** What is shown of each line. */
export interface ShownOfLine<Line> {
  readonly name: string;
  readonly number?: true;
  readonly of: (line: Line) => ReactNode;
}

interface LinesAsReadProps<Line> {
  readonly lines: readonly Line[];
  /** How many of them are shown. */
  readonly most: number;
  readonly shown: readonly ShownOfLine<Line>[];
}

/** The first lines of a file as they were understood. */
export function LinesAsRead<Line extends { readonly line: number }>({ lines, most, shown }: LinesAsReadProps<Line>) {
  const t = useText();
  if (lines.length === 0) return null;
  const first = lines.slice(0, most);
  const title = t.listFiles.firstLines(first.length, lines.length);
  return (
    <div className={`${styles.scroll} ${styles.lines}`} tabIndex={0} role="region" aria-label={title}>
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.lists.field.line}</th>
            {shown.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map((line) => (
            <tr key={line.line}>
              <th scope="row" className="number">
                {line.line}
              </th>
              {shown.map(({ name, number, of }) => (
                <td key={name} className={number ? 'number' : ''}>
                  {of(line) || t.none}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
