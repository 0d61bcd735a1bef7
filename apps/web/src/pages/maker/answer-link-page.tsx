import { Button, Result } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useAnswerByLink, useLinkedNeed } from '../../api/introductions.js';
import { asProblem } from '../../api/problem.js';
import type { LinkedNeed } from '../../api/views.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { NeedSummary } from '../../elements/need-summary.js';
import { Page, Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useLanguage, useText } from '../../language/language.js';
import { AnswerForm } from './answer-form.js';
import styles from './maker.module.css';

/** The page behind a one-time link: the need without who asks, answered without an account. */
export default function AnswerLinkPage() {
  const t = useText();
  const { token = '' } = useParams();
  const linked = useLinkedNeed(token);
  const answer = useAnswerByLink(token);
  const gone = [404, 409, 410].includes(asProblem(linked.error)?.status ?? 0);
  return (
    <Page title={t.answering.link.title} width="narrow">
      {answer.data && answer.variables ? (
        <Answered said={answer.variables.answer} claimUrl={answer.data.claimUrl} />
      ) : gone ? (
        <Sheet>
          <EmptyState title={t.answering.link.expiredTitle} text={t.answering.link.expiredText} />
        </Sheet>
      ) : (
        <Loaded query={linked}>
          {(need) => (
            <Asked linked={need}>
              <AnswerForm
                unit={need.need.unit}
                asksName
                pending={answer.isPending}
                onAnswer={(said) => answer.mutate(said)}
              />
              <ProblemAlert error={answer.error} />
            </Asked>
          )}
        </Loaded>
      )}
    </Page>
  );
}

function Asked({ linked, children }: { readonly linked: LinkedNeed; readonly children: ReactNode }) {
  const { t, instantDay } = useLanguage();
  return (
    <Sheet>
      <p className={styles.greeting}>{t.answering.link.greeting(linked.makerName)}</p>
      <NeedSummary need={linked.need} large />
      {linked.message !== '' && <p className={styles.message}>{linked.message}</p>}
      <p className={styles.party}>{t.answering.link.whoAsks}</p>
      {linked.canAnswer ? (
        <>
          <p className={styles.due}>{t.answering.due(instantDay(linked.dueAt))}</p>
          {children}
        </>
      ) : (
        <EmptyState title={t.answering.link.closed} text={t.answering.link.closedText} />
      )}
    </Sheet>
  );
}

function Answered({ said, claimUrl }: { readonly said: 'yes' | 'no'; readonly claimUrl: string | null }) {
  const t = useText();
  const navigate = useNavigate();
  return (
    <>
      <Sheet>
        <Result
          status="success"
          title={said === 'yes' ? t.answering.thanksYes : t.answering.thanksNo}
          subTitle={said === 'yes' ? t.answering.link.thanksYesText : t.answering.thanksNoText}
        />
      </Sheet>
      {claimUrl !== null && (
        <Sheet title={t.answering.link.claimTitle}>
          <p>{t.answering.link.claimText}</p>
          <div className={styles.form}>
            <Button
              type="primary"
              size="large"
              block
              onClick={() => void navigate(new URL(claimUrl, location.href).pathname)}
            >
              {t.answering.link.claim}
            </Button>
          </div>
        </Sheet>
      )}
    </>
  );
}
