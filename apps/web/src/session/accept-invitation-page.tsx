import { Button, Form } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useAcceptInvitation, useInvitation, useMe } from '../api/account.js';
import { Loaded } from '../elements/loaded.js';
import { Page, Sheet } from '../elements/page.js';
import { ProblemAlert } from '../elements/problem-alert.js';
import { useText } from '../language/language.js';
import styles from './session.module.css';
import { PASSWORD_LENGTH, TextField } from './text-field.js';

/** Joining by a mailed link: with the account that is signed in, or with a new one. */
export default function AcceptInvitationPage() {
  const t = useText();
  const { token = '' } = useParams();
  const navigate = useNavigate();
  const me = useMe();
  const invitation = useInvitation(token);
  const accept = useAcceptInvitation(token);
  const submit = (input: { login?: string; name?: string; password?: string }) =>
    accept.mutate(input, { onSuccess: () => void navigate(me.data ? '/' : '/log-in', { replace: true }) });
  return (
    <Page title={t.session.invitationTitle} width="narrow">
      <Sheet>
        <Loaded query={invitation}>
          {({ name }) =>
            me.data ? (
              <div className={styles.form}>
                <p>{t.session.invitationTextSignedIn(me.data.account.name)}</p>
                <ProblemAlert error={accept.error} />
                <Button type="primary" size="large" block loading={accept.isPending} onClick={() => submit({})}>
                  {t.session.acceptAsMe}
                </Button>
              </div>
            ) : (
              <Form<{ login: string; name: string; password: string }>
                layout="vertical"
                requiredMark={false}
                initialValues={{ name }}
                onFinish={submit}
                className={styles.form}
              >
                <p>
                  <strong>{t.session.invitationFor(name)}</strong> {t.session.invitationText}
                </p>
                <TextField name="name" label={t.session.name} autoComplete="name" />
                <TextField name="login" label={t.session.login} hint={t.session.loginHint} autoComplete="username" />
                <TextField
                  name="password"
                  label={t.session.password}
                  hint={t.session.passwordHint}
                  kind="password"
                  autoComplete="new-password"
                  minLength={PASSWORD_LENGTH}
                />
                <ProblemAlert error={accept.error} />
                <Button type="primary" htmlType="submit" size="large" block loading={accept.isPending}>
                  {t.session.accept}
                </Button>
              </Form>
            )
          }
        </Loaded>
      </Sheet>
    </Page>
  );
}
