import { Button, Input } from 'antd';
import { useState } from 'react';
import { useDealLog, useWriteNote } from '../../api/deals.js';
import type { Deal } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { Loaded } from '../../elements/loaded.js';
import { Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { shanghaiDayOf } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import styles from './deals.module.css';

const ENTRIES_PER_PAGE = 20;

/** What was said and done, the newest first; the parties add to it. */
export function DealLog({ deal }: { readonly deal: Deal }) {
  const { t, day } = useLanguage();
  const words = t.deals.log;
  const { page } = useAddressState();
  const log = useDealLog(deal.id, page);
  return (
    <Sheet title={words.title}>
      {deal.mySide !== null && <Note deal={deal} />}
      <Loaded query={log}>
        {({ items, total }) => (
          <>
            <ol className={styles.log}>
              {items.map((entry) => (
                <li key={entry.id}>
                  <div className={styles.soft}>
                    {day(entry.day)} · {words.kind[entry.kind]} ·{' '}
                    {[entry.side && t.deals[entry.side], entry.writtenBy ?? words.system].filter(Boolean).join(' ')}
                  </div>
                  {entry.text !== '' && <div>{entry.text}</div>}
                </li>
              ))}
            </ol>
            {total > ENTRIES_PER_PAGE && <Paging total={total} size={ENTRIES_PER_PAGE} />}
          </>
        )}
      </Loaded>
    </Sheet>
  );
}

function Note({ deal }: { readonly deal: Deal }) {
  const { t } = useLanguage();
  const words = t.deals.log;
  const write = useWriteNote(deal.id);
  const [text, setText] = useState('');
  const [on, setOn] = useState(() => shanghaiDayOf(new Date()));
  return (
    <>
      <div className={styles.form}>
        <label className={styles.wide}>
          <span>{words.write}</span>
          <Input.TextArea
            rows={2}
            value={text}
            maxLength={2000}
            placeholder={words.writeHint}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <label>
          <span>{words.day}</span>
          <Input type="date" value={on} onChange={({ target }) => setOn(target.value)} />
        </label>
      </div>
      <ProblemAlert error={write.error} />
      <Button
        disabled={text.trim() === '' || on === ''}
        loading={write.isPending}
        onClick={() => write.mutate({ day: on, text: text.trim() }, { onSuccess: () => setText('') })}
      >
        {words.save}
      </Button>
    </>
  );
}
