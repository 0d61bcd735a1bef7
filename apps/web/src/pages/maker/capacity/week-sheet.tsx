import { type ClipboardEvent, type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useText } from '../../../language/language.js';
import {
  type At,
  blockOf,
  cellsOf,
  copied,
  filledRight,
  isInside,
  isOneCell,
  pasted,
  type Selection,
} from './block.js';
import type { Sheet } from './capacity-sheet.js';
import styles from './capacity.module.css';
import { LineHead } from './line-head.js';
import { WeekCell } from './week-cell.js';
import { WeekHead } from './week-head.js';

interface WeekSheetProps {
  readonly sheet: Sheet;
  /** The Mondays shown. */
  readonly weeks: readonly string[];
  readonly thisWeek: string;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Lines by weeks, used like a spreadsheet: arrows go from cell to cell, typing replaces, F2 or a second click edits,
 * a block is copied, pasted, cleared and filled to the right.
 */
export function WeekSheet({ sheet, weeks, thisWeek }: WeekSheetProps) {
  const t = useText();
  const words = t.capacity;
  const frame = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Selection>();
  /** Whether arrows move within the text of the cell instead of from cell to cell. */
  const [editing, setEditing] = useState(false);
  const rows = sheet.lines.flatMap((line) => sheet.kinds.map((kind) => ({ line, kind })));
  const block = chosen && blockOf(chosen);
  const placeOf = ({ row, column }: At) => {
    const { line, kind } = rows[row] ?? {};
    const week = weeks[column];
    return line && kind && week !== undefined ? { lineId: line.id, week, kind } : undefined;
  };
  const textAt = (at: At) => {
    const place = placeOf(at);
    return place ? sheet.cell(place).text : '';
  };
  const write = (cells: readonly (At & { readonly text: string })[]) =>
    sheet.write(
      cells.flatMap(({ text, ...at }) => {
        const place = placeOf(at);
        return place ? [{ ...place, text }] : [];
      }),
    );
  const goTo = (head: At, extend = false) => {
    const inSheet = { row: clamp(head.row, rows.length), column: clamp(head.column, weeks.length) };
    setChosen((before) => ({ anchor: extend && before ? before.anchor : inSheet, head: inSheet }));
    setEditing(false);
    const cell = frame.current?.querySelector<HTMLInputElement>(`[data-cell="${inSheet.row} ${inSheet.column}"]`);
    cell?.focus();
    cell?.select();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = atOf(event.target);
    if (!at || !block || event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    const control = event.ctrlKey || event.metaKey;
    if (step && !(editing && step[0] === 0)) {
      event.preventDefault();
      goTo({ row: at.row + step[0], column: at.column + step[1] }, event.shiftKey);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      goTo({ row: at.row + (event.shiftKey ? -1 : 1), column: at.column });
    } else if (event.key === 'F2') {
      setEditing(true);
      (event.target as HTMLInputElement).setSelectionRange(-1, -1);
    } else if (event.key === 'Escape') {
      goTo(at);
    } else if (control && event.key.toLowerCase() === 'r') {
      event.preventDefault();
      write(filledRight(block, weeks.length, textAt));
    } else if (control && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      sheet.undo();
    } else if (!editing && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault();
      write(cellsOf(block).map((cell) => ({ ...cell, text: '' })));
    } else if (event.key.length === 1 && !control) {
      setEditing(true);
    }
  };
  const onCopy = (event: ClipboardEvent) => {
    if (!block || (editing && isOneCell(block))) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied(block, textAt));
    if (event.type === 'cut') write(cellsOf(block).map((cell) => ({ ...cell, text: '' })));
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!block || text === '' || (editing && !/[\t\n]/.test(text))) return;
    event.preventDefault();
    write(pasted(text, block, rows.length, weeks.length));
  };
  const onPointerDown = (event: PointerEvent) => {
    const at = atOf(event.target);
    if (!at || event.button !== 0) return;
    if (event.shiftKey) {
      event.preventDefault();
      goTo(at, true);
    } else if (block && isOneCell(block) && isInside(block, at) && document.activeElement === event.target) {
      setEditing(true);
    } else {
      event.preventDefault();
      goTo(at);
    }
  };
  const onPointerOver = (event: PointerEvent) => {
    const at = atOf(event.target);
    if (at && event.buttons === 1 && chosen && !editing) setChosen({ ...chosen, head: at });
  };
  return (
    <>
      <div className={styles.tools} role="toolbar" aria-label={words.tools}>
        <button
          type="button"
          className={styles.tool}
          disabled={!block}
          title="Ctrl+R"
          onClick={() => block && write(filledRight(block, weeks.length, textAt))}
        >
          {words.fillRight}
        </button>
        <button type="button" className={styles.tool} disabled={!sheet.mayUndo} title="Ctrl+Z" onClick={sheet.undo}>
          {words.undo}
        </button>
        <span className={styles.keys}>{words.keys}</span>
      </div>
      <div
        ref={frame}
        className={styles.frame}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onCut={onCopy}
        onPaste={onPaste}
        onPointerDown={onPointerDown}
        onPointerOver={onPointerOver}
        role="region"
        aria-label={words.sheetLabel}
        tabIndex={-1}
      >
        <table className={styles.sheet}>
          <thead>
            <tr>
              <th scope="col" className={styles.lineColumn}>
                {words.line}
              </th>
              <th scope="col" className={styles.kindColumn}>
                <span className="visually-hidden">{words.kind}</span>
              </th>
              {weeks.map((week) => (
                <WeekHead key={week} week={week} current={week === thisWeek} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, kind }, row) => (
              <tr key={`${line.id} ${kind}`} className={kind === 'free' ? styles.freeRow : undefined}>
                {kind === sheet.kinds[0] && (
                  <th scope="rowgroup" rowSpan={sheet.kinds.length} className={styles.lineColumn}>
                    <LineHead line={line} changed={sheet.isChanged(line.id)} />
                  </th>
                )}
                <th scope="row" className={styles.kindColumn}>
                  {words.kinds[kind]}
                </th>
                {weeks.map((week, column) => (
                  <WeekCell
                    key={week}
                    sheet={sheet}
                    line={line}
                    week={week}
                    kind={kind}
                    at={{ row, column }}
                    chosen={block !== undefined && isInside(block, { row, column })}
                    onFocus={() => {
                      // By Tab: what is chosen follows. By goTo it was there before.
                      setChosen((before) =>
                        before && before.head.row === row && before.head.column === column
                          ? before
                          : { anchor: { row, column }, head: { row, column } },
                      );
                    }}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function atOf(target: EventTarget): At | undefined {
  const cell = target instanceof HTMLElement ? target.dataset['cell'] : undefined;
  if (cell === undefined) return undefined;
  const [row = 0, column = 0] = cell.split(' ').map(Number);
  return { row, column };
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}
