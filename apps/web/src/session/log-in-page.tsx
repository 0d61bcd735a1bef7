import { useQueryClient } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useLogIn } from '../api/account.js';
import { Page, Sheet } from '../elements/page.js';
import { ProblemAlert } from '../elements/problem-alert.js';
import { useText } from '../language/language.js';
import { safeNext } from './session.js';
import styles from './session.module.css';
import { TextField } from './text-field.js';

export default function LogInPage() {
  const t = useText();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const logIn = useLogIn();
  const next = safeNext(params.get('next'));
  const submit = (input: { login: string; password: string }) =>
    logIn.mutate(input, {
      onSuccess: () => void queries.resetQueries().then(() => navigate(next, { replace: true })),
    });
  return (
    <Page title={t.session.logInTitle} text={t.tagline} width="narrow">
      <Sheet>
        <Form layout="vertical" requiredMark={false} onFinish={submit} className={styles.form}>
          <TextField name="login" label={t.session.login} autoComplete="username" autoFocus />
          <TextField name="password" label={t.session.password} kind="password" autoComplete="current-password" />
          <ProblemAlert error={logIn.error} />
          <Button type="primary" htmlType="submit" size="large" block loading={logIn.isPending}>
            {t.session.logIn}
          </Button>
        </Form>
        <p className={styles.below}>
          <span>
            {t.session.noAccount} <Link to={`/sign-up?next=${encodeURIComponent(next)}`}>{t.session.signUp}</Link>
          </span>
          <Link to="/reset-password">{t.session.forgot}</Link>
        </p>
      </Sheet>
    </Page>
  );
}
