import { App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  DUPLICATES_PER_PAGE,
  useDismissDuplicate,
  useDuplicates,
  useMergeFirms,
  useUndoDuplicate,
} from '../../../api/duplicates.js';
import type { Duplicate, DuplicateFirm } from '../../../api/views.js';
import { useAddressState } from '../../../app/address.js';
import { EmptyState } from '../../../elements/empty-state.js';
import { Loaded } from '../../../elements/loaded.js';
import { Mark } from '../../../elements/mark.js';
import { Page, Sheet } from '../../../elements/page.js';
import { Paging } from '../../../elements/paging.js';
import { ProblemAlert } from '../../../elements/problem-alert.js';
import { StateTabs } from '../../../elements/state-tabs.js';
import { useLanguage, useText } from '../../../language/language.js';
import { Comparison } from './comparison.js';
import styles from './duplicates.module.css';

const STATES = ['open', 'merged', 'different'] as const;

/** Pairs of registered firms that may be one, side by side; staff merge them, tell them apart, or take that back. */
export default function DuplicatesPage() {
  const words = useText().duplicates;
  const { get, page } = useAddressState();
  const state = STATES.find((known) => known === get('state')) ?? 'open';
  const pairs = useDuplicates(state, page);
  return (
    <Page title={words.title} text={words.text}>
      <Sheet>
        <StateTabs
          label={words.state}
          name="state"
          options={STATES.map((value) => ({ value, label: words.states[value] }))}
        />
        <Loaded query={pairs}>
          {({ items, total }) =>
            total === 0 ? (
              <EmptyState title={state === 'open' ? words.emptyTitle : words.emptyOther} text={words.emptyText} />
            ) : (
              <>
                {items.map((pair) => (
                  <Pair key={pair.id} pair={pair} />
                ))}
                <Paging total={total} size={DUPLICATES_PER_PAGE} />
              </>
            )
          }
        </Loaded>
      </Sheet>
    </Page>
  );
}

function Pair({ pair }: { readonly pair: Duplicate }) {
  const { t, instant } = useLanguage();
  const words = t.duplicates;
  return (
    <article className={styles.pair} aria-label={`${pair.one.name} / ${pair.other.name}`}>
      <header className={styles.head}>
        <Mark tone={pair.state === 'open' ? 'attention' : 'quiet'}>
          {pair.state === 'open' ? words.alike(Math.round(pair.likeness * 100)) : words.states[pair.state]}
        </Mark>
        {pair.decidedBy !== null && pair.decidedAt !== null && (
          <span className={styles.soft}>
            {words.decided(pair.decidedBy, instant(pair.decidedAt))}
            {pair.reason !== null && ` · ${pair.reason}`}
          </span>
        )}
      </header>
      <Comparison pair={pair} />
      <div className={styles.signs}>
        <Signs title={words.speaksFor} signs={pair.speaksFor} />
        <Signs title={words.speaksAgainst} signs={pair.speaksAgainst} />
      </div>
      {pair.state === 'open' ? <Decide pair={pair} /> : <Undo pair={pair} />}
    </article>
  );
}

function Signs({ title, signs }: { readonly title: string; readonly signs: readonly string[] }) {
  const t = useText();
  return (
    <section>
      <h3>{title}</h3>
      {signs.length === 0 ? (
        t.none
      ) : (
        <ul>
          {signs.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Decide({ pair }: { readonly pair: Duplicate }) {
  const t = useText();
  const words = t.duplicates;
  const { message } = App.useApp();
  const [asking, setAsking] = useState<DuplicateFirm | 'different'>();
  const [reason, setReason] = useState('');
  const merge = useMergeFirms();
  const dismiss = useDismissDuplicate();
  const survivor = typeof asking === 'object' ? asking : undefined;
  const goes = survivor?.id === pair.one.id ? pair.other : pair.one;
  const finished = (text: string) => ({
    onSuccess: () => {
      setAsking(undefined);
      void message.success(text);
    },
  });
  const send = () => {
    const decision = { pair, reason: reason.trim() };
    if (survivor) merge.mutate({ ...decision, survivorId: survivor.id }, finished(words.merged));
    else dismiss.mutate(decision, finished(words.dismissed));
  };
  return (
    <div className={styles.buttons}>
      {[pair.one, pair.other].map((firm) => (
        <Button key={firm.id} type="primary" ghost onClick={() => setAsking(firm)}>
          {words.keep(firm.name)}
        </Button>
      ))}
      <Button onClick={() => setAsking('different')}>{words.different}</Button>
      <Modal
        open={asking !== undefined}
        title={survivor ? words.keepShort : words.different}
        okText={survivor ? words.keepShort : words.different}
        cancelText={t.actions.cancel}
        confirmLoading={merge.isPending || dismiss.isPending}
        onOk={send}
        onCancel={() => setAsking(undefined)}
      >
        {survivor && <p>{words.sure(survivor.name, goes.name)}</p>}
        <label>
          <span>{words.reason}</span>
          <Input.TextArea rows={2} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
        </label>
        <ProblemAlert error={merge.error ?? dismiss.error} />
      </Modal>
    </div>
  );
}

function Undo({ pair }: { readonly pair: Duplicate }) {
  const words = useText().duplicates;
  const { message } = App.useApp();
  const undo = useUndoDuplicate();
  const survivor = [pair.one, pair.other].find(({ id }) => id === pair.survivorId);
  return (
    <div className={styles.buttons}>
      <Button
        loading={undo.isPending}
        onClick={() => undo.mutate(pair, { onSuccess: () => void message.success(words.undone) })}
      >
        {words.undo}
      </Button>
      {survivor && <Link to={`/enterprises/${survivor.id}`}>{survivor.name}</Link>}
      <ProblemAlert error={undo.error} />
    </div>
  );
}
