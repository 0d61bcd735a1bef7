import { useQueryClient } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useLogIn, useSignUp } from '../api/account.js';
import { Page, Sheet } from '../elements/page.js';
import { ProblemAlert } from '../elements/problem-alert.js';
import { useText } from '../language/language.js';
import { safeNext } from './session.js';
import styles from './session.module.css';
import { PASSWORD_LENGTH, TextField } from './text-field.js';

interface NewAccount {
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export default function SignUpPage() {
  const t = useText();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const signUp = useSignUp();
  const logIn = useLogIn();
  const next = params.get('next');
  const enter = ({ login, password }: NewAccount) =>
    logIn.mutate(
      { login, password },
      {
        onSuccess: () =>
          void queries.resetQueries().then(() => navigate(next ? safeNext(next) : '/claim', { replace: true })),
      },
    );
  // A second try after a failed log-in must not sign up again.
  const submit = (account: NewAccount) =>
    signUp.isSuccess ? enter(account) : signUp.mutate(account, { onSuccess: () => enter(account) });
  return (
    <Page title={t.session.signUpTitle} text={t.session.signUpText} width="narrow">
      <Sheet>
        <Form<NewAccount> layout="vertical" requiredMark={false} onFinish={submit} className={styles.form}>
          <TextField name="name" label={t.session.name} autoComplete="name" autoFocus />
          <TextField name="login" label={t.session.login} hint={t.session.loginHint} autoComplete="username" />
          <TextField name="email" label={t.session.email} kind="email" autoComplete="email" />
          <TextField
            name="password"
            label={t.session.password}
            hint={t.session.passwordHint}
            kind="password"
            autoComplete="new-password"
            minLength={PASSWORD_LENGTH}
          />
          <ProblemAlert error={signUp.error ?? logIn.error} />
          <Button type="primary" htmlType="submit" size="large" block loading={signUp.isPending || logIn.isPending}>
            {t.session.createAccount}
          </Button>
        </Form>
        <p className={styles.below}>
          <span>
            {t.session.haveAccount}{' '}
            <Link to={`/log-in${next ? `?next=${encodeURIComponent(next)}` : ''}`}>{t.session.logIn}</Link>
          </span>
        </p>
      </Sheet>
    </Page>
  );
}
