import { App } from 'antd';
import { INTRODUCTIONS_PER_PAGE, useAnswerIntroduction, useIntroductions } from '../../api/introductions.js';
import type { Introduction } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { AnswerSummary } from '../../elements/answer-summary.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { IntroductionStateMark } from '../../elements/marks.js';
import { NeedSummary } from '../../elements/need-summary.js';
import { Page } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { StateTabs } from '../../elements/state-tabs.js';
import { useLanguage, useText } from '../../language/language.js';
import { AnswerForm } from './answer-form.js';
import styles from './maker.module.css';

const TABS = ['put', 'accepted', 'declined', 'expired'] as const;

/** What was put to our enterprise; on a phone, answered in two taps. */
export default function ToAnswerPage() {
  const t = useText();
  const { get, page } = useAddressState();
  const state = TABS.find((known) => known === get('state')) ?? 'put';
  const introductions = useIntroductions('asked', state, page);
  return (
    <Page title={t.answering.title} text={t.answering.text}>
      <div>
        <StateTabs
          label={t.lists.introductions.status}
          name="state"
          options={TABS.map((value) => ({ value, label: t.answering.tabs[value] }))}
        />
        <Loaded query={introductions}>
          {({ items, total }) =>
            total === 0 ? (
              <EmptyState
                title={state === 'put' ? t.answering.emptyTitle : t.answering.emptyAnswered}
                text={t.answering.emptyText}
              />
            ) : (
              <>
                <ul className={styles.cards}>
                  {items.map((introduction) => (
                    <AskedCard key={introduction.id} introduction={introduction} />
                  ))}
                </ul>
                <Paging total={total} size={INTRODUCTIONS_PER_PAGE} />
              </>
            )
          }
        </Loaded>
      </div>
    </Page>
  );
}

function AskedCard({ introduction }: { readonly introduction: Introduction }) {
  const { t, instantDay } = useLanguage();
  const { message } = App.useApp();
  const answer = useAnswerIntroduction();
  const { id, version, need, asking, state } = introduction;
  return (
    <li className={styles.card}>
      <NeedSummary need={need} large />
      {introduction.message !== '' && <p className={styles.message}>{introduction.message}</p>}
      <p className={styles.party}>
        {t.answering.asking}: {asking ? [asking.name, asking.contact].filter(Boolean).join(' · ') : t.answering.masked}
      </p>
      {state === 'put' ? (
        <>
          <p className={styles.due}>{t.answering.due(instantDay(introduction.dueAt))}</p>
          <AnswerForm
            unit={need.unit}
            asksName={false}
            pending={answer.isPending}
            onAnswer={({ answeredBy: _, ...said }) =>
              answer.mutate(
                { id, version, ...said },
                {
                  onSuccess: () =>
                    void message.success(said.answer === 'yes' ? t.answering.thanksYes : t.answering.thanksNo),
                },
              )
            }
          />
          <ProblemAlert error={answer.error} />
        </>
      ) : (
        <div className={styles.soft}>
          <IntroductionStateMark state={state} />
          <AnswerSummary introduction={introduction} />
        </div>
      )}
    </li>
  );
}
