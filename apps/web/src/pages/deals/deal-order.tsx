import { Button } from 'antd';
import { useState } from 'react';
import type { Deal } from '../../api/views.js';
import { Sheet } from '../../elements/page.js';
import { formatAmount } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import styles from './deals.module.css';
import { OrderForm } from './order-form.js';

/** The contract with its lines, what of them arrived; entered on signing, corrected while nothing was delivered. */
export function DealOrderSheet({ deal }: { readonly deal: Deal }) {
  const { t, day } = useLanguage();
  const words = t.deals.order;
  const [writing, setWriting] = useState(false);
  const correct = deal.commands.includes('correct_order');
  const may = correct || deal.commands.includes('sign');
  return (
    <Sheet title={words.title}>
      {deal.order ? (
        <p>
          {words.contract} <strong>{deal.order.contractNumber}</strong> · {words.signedOn} {day(deal.order.signedOn)}
        </p>
      ) : (
        !writing && <p className={styles.soft}>{words.none}</p>
      )}
      {deal.lines.length > 0 && !writing && <Lines deal={deal} />}
      {deal.lines.length > 0 && deal.mySide === null && <p className={styles.soft}>{words.pricesHidden}</p>}
      {writing && <OrderForm deal={deal} correct={correct} onDone={() => setWriting(false)} />}
      {may && !writing && (
        <div className={styles.actions}>
          <Button type={correct ? 'default' : 'primary'} onClick={() => setWriting(true)}>
            {correct ? words.correct : words.sign}
          </Button>
        </div>
      )}
    </Sheet>
  );
}

function Lines({ deal }: { readonly deal: Deal }) {
  const { t, day } = useLanguage();
  const words = t.deals.order;
  const priced = deal.lines.some(({ price }) => price !== null);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col" className={styles.right}>
              {words.quantity}
            </th>
            {priced && (
              <>
                <th scope="col" className={styles.right}>
                  {words.price}
                </th>
                <th scope="col" className={styles.right}>
                  {words.lineAmount}
                </th>
              </>
            )}
            <th scope="col" className={styles.right}>
              {words.accepted}
            </th>
            <th scope="col" className={styles.right}>
              {words.left}
            </th>
            <th scope="col">{words.due}</th>
          </tr>
        </thead>
        <tbody>
          {deal.lines.map((line) => (
            <tr key={line.line}>
              <td>
                {line.item}
                <div className={styles.soft}>
                  {[line.specification, line.shortageId && words.covers].filter(Boolean).join(' · ')}
                </div>
              </td>
              <td className={`${styles.right} number`}>
                {formatAmount(line.quantity)} {line.unit}
              </td>
              {priced && (
                <>
                  <td className={`${styles.right} number`}>
                    {line.price ? formatAmount(line.price.unitPrice) : t.none}
                  </td>
                  <td className={`${styles.right} number`}>{line.price ? formatAmount(line.price.amount) : t.none}</td>
                </>
              )}
              <td className={`${styles.right} number`}>{formatAmount(line.accepted)}</td>
              <td className={`${styles.right} number`}>{formatAmount(line.left)}</td>
              <td>{line.due === null ? t.none : day(line.due)}</td>
            </tr>
          ))}
        </tbody>
        {deal.order?.amount && (
          <tfoot>
            <tr>
              <td colSpan={7}>
                {words.total} <strong className="number">{t.deals.amount(formatAmount(deal.order.amount))}</strong>
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
