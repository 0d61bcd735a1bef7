import { Button, Form } from 'antd';
import { useParams } from 'react-router';
import { useResetPassword } from '../api/account.js';
import { EmptyState } from '../elements/empty-state.js';
import { Page, Sheet } from '../elements/page.js';
import { ProblemAlert } from '../elements/problem-alert.js';
import { useText } from '../language/language.js';
import styles from './session.module.css';
import { PASSWORD_LENGTH, TextField } from './text-field.js';

export default function ResetPasswordPage() {
  const t = useText();
  const { token = '' } = useParams();
  const reset = useResetPassword(token);
  return (
    <Page title={t.session.resetTitle} width="narrow">
      <Sheet>
        {reset.isSuccess ? (
          <EmptyState title={t.session.resetDoneTitle} text={t.session.resetDoneText} to="/log-in" action={t.logIn} />
        ) : (
          <Form<{ password: string }>
            layout="vertical"
            requiredMark={false}
            onFinish={(input) => reset.mutate(input)}
            className={styles.form}
          >
            <TextField
              name="password"
              label={t.session.newPassword}
              hint={t.session.passwordHint}
              kind="password"
              autoComplete="new-password"
              minLength={PASSWORD_LENGTH}
              autoFocus
            />
            <ProblemAlert error={reset.error} />
            <Button type="primary" htmlType="submit" size="large" block loading={reset.isPending}>
              {t.session.setPassword}
            </Button>
          </Form>
        )}
      </Sheet>
    </Page>
  );
}
