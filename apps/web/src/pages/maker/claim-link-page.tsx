import { Button, Result } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useMe } from '../../api/account.js';
import { useAcceptClaimLink, useClaimLink } from '../../api/enterprises.js';
import { asProblem } from '../../api/problem.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Page, Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './maker.module.css';

/** Claiming a firm through a link that staff sent, or that came with an answer. */
export default function ClaimLinkPage() {
  const t = useText();
  const { token = '' } = useParams();
  const navigate = useNavigate();
  const me = useMe();
  const link = useClaimLink(token);
  const accept = useAcceptClaimLink(token);
  const words = t.answering.claim;
  const here = encodeURIComponent(`/claim/${token}`);
  const bad = [404, 409, 410].includes(asProblem(link.error)?.status ?? 0);
  const name = link.data?.enterpriseName ?? '';
  if (accept.isSuccess) {
    return (
      <Page title={words.linkTitle} width="narrow">
        <Sheet>
          <Result
            status="success"
            title={words.linkDone}
            subTitle={words.linkDoneText(name)}
            extra={
              <Button type="primary" size="large" onClick={() => void navigate('/to-answer')}>
                {words.toAnswer}
              </Button>
            }
          />
        </Sheet>
      </Page>
    );
  }
  return (
    <Page title={words.linkTitle} width="narrow">
      <Sheet>
        {bad ? (
          <EmptyState title={words.linkBadTitle} text={words.linkBadText} to="/claim" action={words.byCode} />
        ) : (
          <Loaded query={link}>
            {() => (
              <>
                <p className={styles.greeting}>
                  <strong>{words.linkText(name)}</strong>
                </p>
                <p>{words.linkExplain}</p>
                <ProblemAlert error={accept.error} />
                <div className={styles.cards} style={{ marginBlockStart: 16 }}>
                  {me.data ? (
                    <Button type="primary" size="large" loading={accept.isPending} onClick={() => accept.mutate()}>
                      {words.linkAccept}
                    </Button>
                  ) : (
                    <>
                      <Button type="primary" size="large" onClick={() => void navigate(`/sign-up?next=${here}`)}>
                        {words.linkSignUp}
                      </Button>
                      <Button size="large" onClick={() => void navigate(`/log-in?next=${here}`)}>
                        {words.linkLogIn}
                      </Button>
                    </>
                  )}
                </div>
              </>
            )}
          </Loaded>
        )}
      </Sheet>
    </Page>
  );
}
