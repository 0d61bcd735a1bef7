import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useText } from '../../language/language.js';
import { GridRow } from './grid-row.js';
import { COLUMNS, type GridColumn } from './grid-columns.js';
import type { DraftLine, Faults } from './list-draft.js';
import styles from './grid.module.css';
import { windowOf } from './row-window.js';

const ROW_PIXELS = 42;
/** A row with a sentence under its cells. */
const TALL_ROW_PIXELS = 66;

export interface CheckedLine {
  readonly line: DraftLine;
  readonly faults: Faults;
}

interface ListGridProps {
  readonly lines: readonly CheckedLine[];
  readonly onChange: (key: number, change: Partial<Omit<DraftLine, 'key' | 'found'>>) => void;
  readonly onRemove: (key: number) => void;
}

/** The lines as a sheet to type in; only what is in view is drawn, so that thousands of lines scroll. */
export function ListGrid({ lines, onChange, onRemove }: ListGridProps) {
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const heights = lines.map(heightOf);
  const shown = windowOf(heights, view.top, view.height);
  const look = () => {
    const element = frame.current;
    if (element) setView({ top: element.scrollTop, height: element.clientHeight });
  };
  const focusCell = (row: number, column: GridColumn) => {
    const find = () => frame.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`);
    if (!find()) {
      frame.current?.scrollTo({ top: heights.slice(0, row).reduce((sum, height) => sum + height, 0) });
      flushSync(look);
    }
    find()?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1, Enter: event.shiftKey ? -1 : 1 }[event.key];
    const cell = (event.target as HTMLElement).dataset['cell'];
    // A choice list needs its own arrows; Chinese input needs its own Enter.
    if (step === undefined || cell === undefined || event.target instanceof HTMLSelectElement) return;
    if (event.nativeEvent.isComposing) return;
    const [row = '0', column] = cell.split(' ');
    const next = Number(row) + step;
    if (next < 0 || next >= lines.length) return;
    event.preventDefault();
    focusCell(next, column as GridColumn);
  };
  return (
    <div
      ref={frame}
      className={styles.frame}
      onScroll={look}
      onKeyDown={move}
      role="region"
      aria-label={t.lists.paste.label}
      tabIndex={0}
    >
      <table className={styles.grid} aria-rowcount={lines.length + 1}>
        <thead>
          <tr>
            <th scope="col" className={styles.serial}>
              {t.lists.field.line}
            </th>
            {COLUMNS.map(({ name, width }) => (
              <th key={name} scope="col" style={{ width }}>
                {t.lists.field[name]}
              </th>
            ))}
            <th className={styles.remove}>
              <span className="visually-hidden">{t.lists.paste.removeLine}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <Spacer height={shown.before} />
          {lines.slice(shown.from, shown.to).map(({ line, faults }, offset) => (
            <GridRow
              key={line.key}
              row={shown.from + offset}
              line={line}
              faults={faults}
              height={heights[shown.from + offset] ?? ROW_PIXELS}
              onChange={onChange}
              onRemove={onRemove}
            />
          ))}
          <Spacer height={shown.after} />
        </tbody>
      </table>
    </div>
  );
}

function heightOf({ line, faults }: CheckedLine): number {
  return Object.keys(faults).length > 0 || line.leftovers.length > 0 ? TALL_ROW_PIXELS : ROW_PIXELS;
}

function Spacer({ height }: { readonly height: number }): ReactNode {
  return height === 0 ? null : (
    <tr aria-hidden="true" style={{ height }}>
      <td colSpan={COLUMNS.length + 2} />
    </tr>
  );
}
