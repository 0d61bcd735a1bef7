import { Button, Input } from 'antd';
import { useState } from 'react';
import { useEnterLot, useStrikeLot } from '../../api/deals.js';
import type { Deal } from '../../api/views.js';
import { Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { formatAmount, shanghaiDayOf } from '../../language/format.js';
import { useLanguage, useText } from '../../language/language.js';
import { isAmount } from './amounts.js';
import styles from './deals.module.css';

type LotView = Deal['lots'][number];

/** What arrived, lot by lot. A lot entered wrongly is struck out and stays to be seen. */
export function DealLots({ deal }: { readonly deal: Deal }) {
  const t = useText();
  const words = t.deals.lots;
  const [entering, setEntering] = useState(false);
  const may = deal.commands.includes('deliver');
  return (
    <Sheet title={words.title}>
      {deal.lots.length === 0 && !entering && <p className={styles.soft}>{words.none}</p>}
      {deal.lots.map((lot) => (
        <OneLot key={lot.id} deal={deal} lot={lot} />
      ))}
      {entering && <EnterLot deal={deal} onDone={() => setEntering(false)} />}
      {may && !entering && (
        <div className={styles.actions}>
          <Button type="primary" onClick={() => setEntering(true)}>
            {words.enter}
          </Button>
        </div>
      )}
    </Sheet>
  );
}

function OneLot({ deal, lot }: { readonly deal: Deal; readonly lot: LotView }) {
  const { t, day, instant } = useLanguage();
  const words = t.deals.lots;
  const strike = useStrikeLot(deal);
  const [because, setBecause] = useState<string>();
  const may = lot.struck === null && deal.commands.some((command) => command.startsWith('strike'));
  const lineOf = (number: number) => deal.lines.find(({ line }) => line === number);
  return (
    <div className={styles.block}>
      <strong>{lot.number}</strong> · {day(lot.day)}
      <ul>
        {lot.lines.map(({ line, accepted, rejected }) => (
          <li key={line}>
            {lineOf(line)?.item} {t.deals.order.accepted}{' '}
            <span className="number">
              {formatAmount(accepted)} {lineOf(line)?.unit}
            </span>
            {Number(rejected) > 0 && (
              <>
                {' '}
                · {t.deals.order.rejected} <span className="number">{formatAmount(rejected)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      <div className={lot.struck ? styles.late : styles.soft}>
        {lot.struck ? words.struck(lot.struck.because) : words.by(lot.enteredBy, instant(lot.enteredAt))}
      </div>
      {may &&
        (because === undefined ? (
          <Button size="small" onClick={() => setBecause('')}>
            {words.strike}
          </Button>
        ) : (
          <div className={styles.actions}>
            <Input
              aria-label={words.strikeWhy}
              placeholder={words.strikeWhy}
              value={because}
              maxLength={500}
              style={{ maxWidth: 280 }}
              onChange={({ target }) => setBecause(target.value)}
            />
            <Button
              danger
              disabled={because.trim() === ''}
              loading={strike.isPending}
              onClick={() => strike.mutate({ lot: lot.id, because: because.trim() })}
            >
              {words.strike}
            </Button>
            <Button onClick={() => setBecause(undefined)}>{t.actions.cancel}</Button>
          </div>
        ))}
      <ProblemAlert error={strike.error} />
    </div>
  );
}

function EnterLot({ deal, onDone }: { readonly deal: Deal; readonly onDone: () => void }) {
  const { t } = useLanguage();
  const words = t.deals.lots;
  const enter = useEnterLot(deal.id);
  const [number, setNumber] = useState('');
  const [on, setOn] = useState(() => shanghaiDayOf(new Date()));
  const [typed, setTyped] = useState<Readonly<Record<number, { accepted: string; rejected: string }>>>({});
  const of = (line: number) => typed[line] ?? { accepted: '', rejected: '' };
  const lines = deal.lines.flatMap(({ line }) => {
    const { accepted, rejected } = of(line);
    return accepted.trim() === '' && rejected.trim() === ''
      ? []
      : [{ line, accepted: accepted.trim() || '0', rejected: rejected.trim() || '0' }];
  });
  const sound = lines.every(({ accepted, rejected }) => isAmount(accepted) && isAmount(rejected));
  const ready = number.trim() !== '' && on !== '' && lines.length > 0 && sound;
  return (
    <>
      <div className={styles.form}>
        <label>
          <span>{words.number}</span>
          <Input
            value={number}
            maxLength={60}
            placeholder={words.numberHint}
            onChange={({ target }) => setNumber(target.value)}
          />
        </label>
        <label>
          <span>{words.day}</span>
          <Input type="date" value={on} onChange={({ target }) => setOn(target.value)} />
        </label>
      </div>
      {deal.lines.map(({ line, item, unit, left }) => (
        <div key={line} className={styles.form}>
          <div>
            {item}
            <div className={styles.soft}>
              {t.deals.order.left} <span className="number">{formatAmount(left)}</span> {unit}
            </div>
          </div>
          {(['accepted', 'rejected'] as const).map((kind) => (
            <label key={kind}>
              <span>{t.deals.order[kind]}</span>
              <Input
                aria-label={`${item} ${t.deals.order[kind]}`}
                value={of(line)[kind]}
                inputMode="decimal"
                suffix={unit}
                status={of(line)[kind].trim() !== '' && !isAmount(of(line)[kind]) ? 'error' : ''}
                onChange={({ target }) => setTyped({ ...typed, [line]: { ...of(line), [kind]: target.value } })}
              />
            </label>
          ))}
        </div>
      ))}
      {!sound && <p className={styles.fault}>{words.fault}</p>}
      <ProblemAlert error={enter.error} />
      <div className={styles.actions}>
        <Button
          type="primary"
          disabled={!ready}
          loading={enter.isPending}
          onClick={() => enter.mutate({ number: number.trim(), day: on, remark: '', lines }, { onSuccess: onDone })}
        >
          {words.save}
        </Button>
        <Button onClick={onDone}>{t.actions.cancel}</Button>
      </div>
    </>
  );
}
