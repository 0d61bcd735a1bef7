import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSignOrder } from '../../api/deals.js';
import type { Deal } from '../../api/views.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { formatAmount, shanghaiDayOf } from '../../language/format.js';
import { useText } from '../../language/language.js';
import { isAmount, isPositive, lineAmount, sumOf } from './amounts.js';
import styles from './deals.module.css';

/** A line as it is typed: everything is text, empty where nothing is said. */
interface TypedLine {
  readonly item: string;
  readonly specification: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: string;
  readonly due: string;
  readonly shortageId: string | null;
}

const COLUMNS = ['item', 'specification', 'quantity', 'unit', 'unitPrice', 'due'] as const;
type Column = (typeof COLUMNS)[number];
/** What is written there is a phrase. */
const LONG: readonly Column[] = ['item', 'specification'];

interface OrderFormProps {
  readonly deal: Deal;
  /** It was signed already and nothing was delivered. */
  readonly correct: boolean;
  readonly onDone: () => void;
}

/** The contract as it was signed; amounts are reckoned to the fen while they are typed. */
export function OrderForm({ deal, correct, onDone }: OrderFormProps) {
  const t = useText();
  const words = t.deals.order;
  const sign = useSignOrder(deal, correct);
  const [contractNumber, setContract] = useState(deal.order?.contractNumber ?? '');
  const [signedOn, setSignedOn] = useState(deal.order?.signedOn ?? shanghaiDayOf(new Date()));
  const [lines, setLines] = useState(() => begin(deal));
  const write = (index: number, column: Column, value: string) =>
    setLines(lines.map((line, at) => (at === index ? { ...line, [column]: value } : line)));
  const ready = contractNumber.trim() !== '' && signedOn !== '' && lines.length > 0 && lines.every(isWhole);
  const amounts = lines.flatMap(({ quantity, unitPrice }) => lineAmount(quantity, unitPrice) ?? []);
  const save = () =>
    sign.mutate(
      {
        contractNumber: contractNumber.trim(),
        signedOn,
        lines: lines.map(({ unitPrice, due, ...line }) => ({
          ...line,
          quantity: line.quantity.trim(),
          unitPrice: unitPrice.trim() === '' ? null : unitPrice.trim(),
          due: due === '' ? null : due,
        })),
      },
      { onSuccess: onDone },
    );
  return (
    <>
      <div className={styles.form}>
        <label>
          <span>{words.contract}</span>
          <Input
            value={contractNumber}
            maxLength={60}
            placeholder={words.contractHint}
            onChange={({ target }) => setContract(target.value)}
          />
        </label>
        <label>
          <span>{words.signedOn}</span>
          <Input type="date" value={signedOn} onChange={({ target }) => setSignedOn(target.value)} />
        </label>
      </div>
      <LinesGrid lines={lines} onWrite={write} onRemove={(index) => setLines(lines.filter((_, at) => at !== index))} />
      <p>
        {words.total} <strong className="number">{t.deals.amount(formatAmount(sumOf(amounts)))}</strong>
      </p>
      <ProblemAlert error={sign.error} />
      <div className={styles.actions}>
        <Button type="primary" disabled={!ready} loading={sign.isPending} onClick={save}>
          {correct ? words.saveCorrection : words.save}
        </Button>
        <Button onClick={() => setLines([...lines, EMPTY])}>{words.addLine}</Button>
        <Button onClick={onDone}>{t.actions.cancel}</Button>
      </div>
    </>
  );
}

interface LinesGridProps {
  readonly lines: readonly TypedLine[];
  readonly onWrite: (index: number, column: Column, value: string) => void;
  readonly onRemove: (index: number) => void;
}

function LinesGrid({ lines, onWrite, onRemove }: LinesGridProps) {
  const t = useText();
  const words = t.deals.order;
  const heading = { ...words, unitPrice: words.price };
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.title}>
      <table className={`${styles.table} ${styles.typed}`}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {heading[column]}
              </th>
            ))}
            <th scope="col" className={styles.right}>
              {words.lineAmount}
            </th>
            <th />
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            // Lines have no name of their own while they are typed.
            <tr key={index}>
              {COLUMNS.map((column) => (
                <td key={column} data-name={heading[column]} className={LONG.includes(column) ? styles.long : ''}>
                  <Input
                    aria-label={`${heading[column]} ${index + 1}`}
                    value={line[column]}
                    type={column === 'due' ? 'date' : 'text'}
                    inputMode={column === 'quantity' || column === 'unitPrice' ? 'decimal' : 'text'}
                    status={isWrong(line, column) ? 'error' : ''}
                    aria-invalid={isWrong(line, column)}
                    onChange={({ target }) => onWrite(index, column, target.value)}
                  />
                </td>
              ))}
              <td className={`${styles.right} number`} data-name={words.lineAmount}>
                {formatAmount(lineAmount(line.quantity, line.unitPrice) ?? '') || t.none}
              </td>
              <td>
                <Button
                  aria-label={`${words.removeLine} ${index + 1}`}
                  disabled={lines.length === 1}
                  onClick={() => onRemove(index)}
                >
                  ×
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const EMPTY: TypedLine = {
  item: '',
  specification: '',
  quantity: '',
  unit: '',
  unitPrice: '',
  due: '',
  shortageId: null,
};

/** Its lines where it was signed; else what the deal is about, and as much as was asked for. */
function begin({ lines, subject, shortageId, asked }: Deal): readonly TypedLine[] {
  if (lines.length === 0) return [{ ...EMPTY, item: subject, shortageId, ...asked }];
  return lines.map(({ item, specification, quantity, unit, price, due, shortageId: covers }) => ({
    item,
    specification,
    quantity,
    unit,
    unitPrice: price?.unitPrice ?? '',
    due: due ?? '',
    shortageId: covers,
  }));
}

function isWhole(line: TypedLine): boolean {
  return (
    line.item.trim() !== '' &&
    line.unit.trim() !== '' &&
    isPositive(line.quantity) &&
    (line.unitPrice.trim() === '' || isAmount(line.unitPrice))
  );
}

/** Marked only where something was typed: an empty field is not a mistake yet. */
function isWrong(line: TypedLine, column: Column): boolean {
  const typed = line[column].trim();
  if (typed === '') return false;
  if (column === 'quantity') return !isPositive(typed);
  return column === 'unitPrice' && !isAmount(typed);
}
