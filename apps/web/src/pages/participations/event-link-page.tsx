import { Button, Input, Result } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useAnswerEventByLink, useLinkedInvitation } from '../../api/participations.js';
import { asProblem } from '../../api/problem.js';
import type { LinkedInvitation } from '../../api/views.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Page, Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useLanguage, useText } from '../../language/language.js';
import { InvitationAnswerForm } from './invitation-answer.js';
import styles from './participations.module.css';

/** The page behind an invitation's link: answered in two taps, without an account. */
export default function EventLinkPage() {
  const t = useText();
  const words = t.events.link;
  const { token = '' } = useParams();
  const linked = useLinkedInvitation(token);
  const gone = [404, 410].includes(asProblem(linked.error)?.status ?? 0);
  return (
    <Page title={words.title} width="narrow">
      {gone ? (
        <Sheet>
          <EmptyState title={words.gone} text={words.closedText} />
        </Sheet>
      ) : (
        <Loaded query={linked}>{(invitation) => <Invited token={token} invitation={invitation} />}</Loaded>
      )}
    </Page>
  );
}

interface InvitedProps {
  readonly token: string;
  readonly invitation: LinkedInvitation;
}

function Invited({ token, invitation }: InvitedProps) {
  const { t, day } = useLanguage();
  const words = t.events.link;
  const navigate = useNavigate();
  const answer = useAnswerEventByLink(token);
  const [answeredBy, setAnsweredBy] = useState('');
  const { event } = invitation;
  if (answer.data) {
    const { checkInCode, claimUrl } = answer.data;
    return (
      <Sheet>
        <Result
          status="success"
          title={answer.data.state === 'accepted' ? words.thanksYes : words.thanksNo}
          {...(checkInCode !== null ? { subTitle: words.showCode(checkInCode) } : {})}
        />
        {claimUrl !== null && (
          <>
            <p>{t.answering.link.claimText}</p>
            <Button type="primary" block onClick={() => void navigate(new URL(claimUrl, location.href).pathname)}>
              {t.answering.link.claim}
            </Button>
          </>
        )}
      </Sheet>
    );
  }
  return (
    <Sheet>
      <p>
        <strong>{invitation.enterpriseName}</strong>
      </p>
      <h2>{event.title}</h2>
      <p>
        {day(event.day)} · {event.venue}
      </p>
      {event.notice !== '' && <p>{event.notice}</p>}
      {invitation.canAnswer ? (
        <>
          <div className={styles.fields}>
            <label>
              <span>{words.who}</span>
              <Input
                size="large"
                value={answeredBy}
                maxLength={50}
                autoComplete="name"
                onChange={({ target }) => setAnsweredBy(target.value)}
              />
            </label>
          </div>
          <InvitationAnswerForm
            slots={event.slots}
            before={{ attendee: answeredBy, phone: '', remark: '', unavailable: [] }}
            pending={answer.isPending}
            onAnswer={(said) => answer.mutate({ ...said, answeredBy: answeredBy.trim() || invitation.enterpriseName })}
          />
          <ProblemAlert error={answer.error} />
        </>
      ) : (
        <EmptyState title={words.closed} text={words.closedText} />
      )}
    </Sheet>
  );
}
