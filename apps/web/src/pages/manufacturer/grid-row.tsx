import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Severity } from '../../api/views.js';
import { RegionPicker } from '../../elements/region-picker.js';
import { useText } from '../../language/language.js';
import { COLUMNS, type GridColumn, isTyped } from './grid-columns.js';
import styles from './grid.module.css';
import type { DraftLine, Faults } from './list-draft.js';

const SEVERITIES: readonly Severity[] = ['line_stops', 'urgent', 'normal'];

interface GridRowProps {
  readonly row: number;
  readonly line: DraftLine;
  readonly faults: Faults;
  readonly height: number;
  readonly onChange: (key: number, change: Partial<Omit<DraftLine, 'key' | 'found'>>) => void;
  readonly onRemove: (key: number) => void;
}

/** One line of the sheet: its cells, and under a cell what is wrong with it. */
export function GridRow({ row, line, faults, height, onChange, onRemove }: GridRowProps) {
  const t = useText();
  return (
    <tr aria-rowindex={row + 2} style={{ height }}>
      <th scope="row" className={`${styles.serial} number`} title={line.raw && `${t.lists.paste.raw}: ${line.raw}`}>
        {row + 1}
      </th>
      {COLUMNS.map(({ name }) => {
        const fault = faults[name];
        const says = `fault-${line.key}-${name}`;
        const marks = fault ? { 'aria-invalid': true, 'aria-describedby': says } : {};
        return (
          <td key={name} className={fault ? styles.faulty : undefined}>
            <Cell column={name} row={row} line={line} marks={marks} onChange={onChange} />
            {fault !== undefined && (
              <div id={says} className={styles.fault} title={fault}>
                {fault}
              </div>
            )}
            {name === 'part' && fault === undefined && line.leftovers.length > 0 && (
              <div className={styles.leftover} title={line.leftovers.join(' / ')}>
                {t.lists.paste.leftover(line.leftovers.join(' / '))}
              </div>
            )}
          </td>
        );
      })}
      <td className={styles.remove}>
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined />}
          aria-label={`${t.lists.paste.removeLine} ${row + 1}`}
          onClick={() => onRemove(line.key)}
        />
      </td>
    </tr>
  );
}

interface CellProps {
  readonly column: GridColumn;
  readonly row: number;
  readonly line: DraftLine;
  readonly marks: { readonly 'aria-invalid'?: boolean; readonly 'aria-describedby'?: string };
  readonly onChange: GridRowProps['onChange'];
}

function Cell({ column, row, line, marks, onChange }: CellProps): ReactNode {
  const t = useText();
  const label = `${row + 1} ${t.lists.field[column]}`;
  const place = `${row} ${column}`;
  if (column === 'place') {
    return (
      <RegionPicker
        bare
        label={label}
        placeholder={t.none}
        value={line.place}
        onChange={(picked) => onChange(line.key, { place: picked })}
      />
    );
  }
  if (column === 'severity') {
    return (
      <select
        className={styles.cell}
        data-cell={place}
        aria-label={label}
        value={line.severity}
        onChange={(event) => onChange(line.key, { severity: event.target.value as Severity })}
      >
        {SEVERITIES.map((severity) => (
          <option key={severity} value={severity}>
            {t.lists.severity[severity]}
          </option>
        ))}
      </select>
    );
  }
  if (!isTyped(column)) return null;
  return (
    <input
      className={styles.cell}
      data-cell={place}
      aria-label={label}
      {...marks}
      {...(column === 'neededBy' ? { placeholder: '2026-12-20' } : {})}
      {...(column === 'quantity' || column === 'stopCostPerDay' ? { inputMode: 'decimal' } : {})}
      maxLength={column === 'specification' || column === 'note' ? 500 : 100}
      value={line[column]}
      onChange={(event) => onChange(line.key, { [column]: event.target.value })}
    />
  );
}
