import { Alert, App, Button, Checkbox, Popconfirm } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { CANDIDATES_PER_PAGE, useCandidates, useWithdrawShortage } from '../../api/shortages.js';
import type { CandidatePage, Shortage } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { NeedSummary } from '../../elements/need-summary.js';
import { Paging } from '../../elements/paging.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import { CandidateCard } from './candidate-card.js';
import { CorrectLine, isCorrectable } from './correct-line.js';
import { IntroduceSelected } from './introduce-selected.js';
import styles from './list-page.module.css';
import cards from './candidate.module.css';

interface LineMakersProps {
  readonly line: Shortage;
  /** Whether whoever looks may introduce: staff only see. */
  readonly mayPut: boolean;
}

/** Where makers can still be asked; before approval and after its end a line can only be read. */
const ASKABLE: ReadonlySet<Shortage['state']> = new Set(['raised', 'introduced', 'promised', 'gap']);
const WITHDRAWABLE: ReadonlySet<Shortage['state']> = new Set([...ASKABLE, 'submitted', 'refused']);

/** Who can make a line, best first, each with its reasons. */
export function LineMakers({ line, mayPut }: LineMakersProps) {
  const t = useText();
  const { after, get } = useAddressState();
  const page = Math.max(1, Number(get('makers') ?? '1') || 1);
  const raised = line.raisedAt !== null;
  const candidates = useCandidates(line.id, page, raised);
  const open = ASKABLE.has(line.state);
  return (
    <section aria-label={t.lists.makers.title}>
      <Link className={styles.back} to={after({ line: null, makers: null })}>
        ← {t.lists.one.backToLines}
      </Link>
      <NeedSummary need={{ ...line, placeName: line.place?.name ?? null }} />
      {line.note && <p className={cards.soft}>{line.note}</p>}
      {mayPut && WITHDRAWABLE.has(line.state) && (
        <div className={cards.commands}>
          {isCorrectable(line) && <CorrectLine line={line} />}
          <WithdrawLine line={line} />
        </div>
      )}
      {raised ? (
        <Loaded query={candidates}>{(found) => <Makers line={line} found={found} mayPut={mayPut && open} />}</Loaded>
      ) : (
        <BeforeApproval line={line} />
      )}
    </section>
  );
}

/** Nobody is looked for before staff have approved the line. */
function BeforeApproval({ line }: { readonly line: Shortage }) {
  const { review } = useText().lists;
  if (line.state === 'submitted') {
    return <Alert type="info" showIcon title={review.waitingTitle} description={review.waitingText} />;
  }
  if (line.state !== 'refused' || line.review === null) return null;
  const { by, reason } = line.review;
  return <Alert type="warning" showIcon title={review.refusedTitle(by)} description={review.refusedText(reason)} />;
}

function Makers({ line, found, mayPut }: LineMakersProps & { readonly found: CandidatePage }) {
  const t = useText();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const free = found.items.filter(({ introduction }) => introduction === null).map(({ enterprise }) => enterprise.id);
  const chosen = free.filter((id) => picked.has(id));
  if (found.total === 0) return <EmptyState title={t.lists.makers.emptyTitle} text={t.lists.makers.emptyText} />;
  const toggle = (id: string, on: boolean) =>
    setPicked((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)));
  return (
    <>
      <div className={cards.bar}>
        <h2 className="number">{t.lists.makers.found(found.total)}</h2>
        {mayPut && free.length > 0 && (
          <>
            <Checkbox
              checked={chosen.length === free.length}
              indeterminate={chosen.length > 0 && chosen.length < free.length}
              onChange={({ target }) => setPicked(new Set(target.checked ? free : []))}
            >
              {t.lists.makers.selectAll}
            </Checkbox>
            <IntroduceSelected line={line} enterpriseIds={chosen} onDone={() => setPicked(new Set())} />
          </>
        )}
      </div>
      {found.relaxation !== null && (
        <Alert type="info" showIcon title={t.lists.makers.relaxed} description={found.relaxation} />
      )}
      <ol>
        {found.items.map((candidate) => (
          <CandidateCard
            key={candidate.enterprise.id}
            line={line}
            candidate={candidate}
            weights={found.weights}
            picked={mayPut ? picked.has(candidate.enterprise.id) : undefined}
            onPick={(on) => toggle(candidate.enterprise.id, on)}
          />
        ))}
      </ol>
      <Paging total={found.total} size={CANDIDATES_PER_PAGE} name="makers" />
    </>
  );
}

function WithdrawLine({ line }: { readonly line: Shortage }) {
  const t = useText();
  const { message } = App.useApp();
  const withdraw = useWithdrawShortage(() => void message.success(t.lists.one.withdrawn));
  return (
    <>
      <Popconfirm
        title={t.lists.one.withdrawSure}
        okText={t.lists.one.withdraw}
        cancelText={t.actions.cancel}
        onConfirm={() => withdraw.mutate(line)}
      >
        <Button type="text" size="small" loading={withdraw.isPending}>
          {t.lists.one.withdraw}
        </Button>
      </Popconfirm>
      <ProblemAlert error={withdraw.error} />
    </>
  );
}
