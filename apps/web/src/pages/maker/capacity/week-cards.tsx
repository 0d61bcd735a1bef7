import { Button, Select } from 'antd';
import { useAddressState } from '../../../app/address.js';
import { useText } from '../../../language/language.js';
import type { Place } from './capacity-draft.js';
import type { Sheet } from './capacity-sheet.js';
import styles from './capacity.module.css';
import { LineHead } from './line-head.js';
import { shortSpan } from './weeks.js';

interface WeekCardsProps {
  readonly sheet: Sheet;
  readonly weeks: readonly string[];
  readonly thisWeek: string;
}

/** One line on a phone: its weeks one below the other, each with two numbers. */
export function WeekCards({ sheet, weeks, thisWeek }: WeekCardsProps) {
  const t = useText();
  const words = t.capacity;
  const { get, change } = useAddressState();
  const line = sheet.lines.find(({ id }) => id === get('line')) ?? sheet.lines[0];
  if (!line) return null;
  const same = (index: number) => {
    const from = (kind: Place['kind']) => sheet.cell({ lineId: line.id, week: weeks[index] ?? '', kind }).text;
    sheet.write(
      weeks
        .slice(index + 1)
        .flatMap((week) =>
          (['capacity', 'free'] as const).map((kind) => ({ lineId: line.id, week, kind, text: from(kind) })),
        ),
    );
  };
  return (
    <>
      {sheet.lines.length > 1 && (
        <Select
          size="large"
          aria-label={words.line}
          value={line.id}
          onChange={(id: string) => change({ line: id })}
          options={sheet.lines.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <div className={styles.card}>
        <LineHead line={line} changed={sheet.isChanged(line.id)} />
      </div>
      <div className={styles.card}>
        <div className={`${styles.weekRow} ${styles.weekTitles}`} aria-hidden="true">
          <span />
          <span>{words.kinds.capacity}</span>
          <span>{words.kinds.free}</span>
        </div>
        {weeks.map((week, index) => (
          <div key={week}>
            <div className={styles.weekRow}>
              <span>
                <strong>{week === thisWeek ? words.thisWeek : shortSpan(week)}</strong>
                {week === thisWeek && <span className={styles.soft}> {shortSpan(week)}</span>}
              </span>
              {(['capacity', 'free'] as const).map((kind) => (
                <Amount key={kind} sheet={sheet} place={{ lineId: line.id, week, kind }} lineName={line.name} />
              ))}
            </div>
            <Fault sheet={sheet} lineId={line.id} week={week} />
            {index === 0 && weeks.length > 1 && (
              <Button type="link" size="small" onClick={() => same(0)}>
                {words.fillDown} ↓
              </Button>
            )}
          </div>
        ))}
      </div>
    </>
  );
}

function Amount({
  sheet,
  place,
  lineName,
}: {
  readonly sheet: Sheet;
  readonly place: Place;
  readonly lineName: string;
}) {
  const words = useText().capacity;
  const { text, edited, theirs } = sheet.cell(place);
  const marks = [styles.amount, edited && styles.edited, theirs !== undefined && styles.contested];
  return (
    <input
      className={marks.filter(Boolean).join(' ')}
      aria-label={words.cell(lineName, words.weekOf(place.week), words.kinds[place.kind])}
      aria-invalid={sheet.faultAt(place) !== undefined}
      inputMode="decimal"
      autoComplete="off"
      maxLength={24}
      value={text}
      onFocus={(event) => event.target.select()}
      onChange={(event) => sheet.write([{ ...place, text: event.target.value }])}
    />
  );
}

function Fault({ sheet, lineId, week }: { readonly sheet: Sheet } & Pick<Place, 'lineId' | 'week'>) {
  const words = useText().capacity;
  const said = (['capacity', 'free'] as const).flatMap((kind) => {
    const fault = sheet.faultAt({ lineId, week, kind });
    const { theirs } = sheet.cell({ lineId, week, kind });
    return [fault && words.faults[fault], theirs !== undefined && words.theirs(theirs || words.empty)];
  });
  const shown = said.filter(Boolean);
  return shown.length === 0 ? null : <div className={styles.faultText}>{shown.join('；')}</div>;
}
