import type { ProductionLine } from '../../../api/views.js';
import { useText } from '../../../language/language.js';
import type { At } from './block.js';
import type { Sheet } from './capacity-sheet.js';
import styles from './capacity.module.css';

interface WeekCellProps {
  readonly sheet: Sheet;
  readonly line: ProductionLine;
  readonly week: string;
  readonly kind: Sheet['kinds'][number];
  readonly at: At;
  readonly chosen: boolean;
  readonly onFocus: () => void;
}

/** One number of the sheet. What is wrong with it, or what a colleague wrote into it, is said where one points at it. */
export function WeekCell({ sheet, line, week, kind, at, chosen, onFocus }: WeekCellProps) {
  const { capacity: words } = useText();
  const place = { lineId: line.id, week, kind };
  const { text, edited, theirs } = sheet.cell(place);
  const fault = sheet.faultAt(place);
  const says = fault ? words.faults[fault] : theirs !== undefined ? words.theirs(theirs || words.empty) : undefined;
  const marks = [
    styles.cell,
    chosen && styles.chosen,
    edited && styles.edited,
    theirs !== undefined && styles.contested,
    fault && styles.faulty,
  ];
  return (
    <td>
      <input
        className={marks.filter(Boolean).join(' ')}
        data-cell={`${at.row} ${at.column}`}
        aria-label={words.cell(line.name, words.weekOf(week), words.kinds[kind])}
        aria-invalid={fault !== undefined}
        title={says}
        inputMode="decimal"
        autoComplete="off"
        maxLength={24}
        value={text}
        onFocus={onFocus}
        onChange={(event) => sheet.write([{ ...place, text: event.target.value }])}
      />
    </td>
  );
}
