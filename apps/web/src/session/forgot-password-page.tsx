import { Button, Form } from 'antd';
import { useAskForReset } from '../api/account.js';
import { EmptyState } from '../elements/empty-state.js';
import { Page, Sheet } from '../elements/page.js';
import { ProblemAlert } from '../elements/problem-alert.js';
import { useText } from '../language/language.js';
import styles from './session.module.css';
import { TextField } from './text-field.js';

export default function ForgotPasswordPage() {
  const t = useText();
  const ask = useAskForReset();
  return (
    <Page title={t.session.forgotTitle} text={t.session.forgotText} width="narrow">
      <Sheet>
        {ask.isSuccess ? (
          <EmptyState title={t.session.resetSentTitle} text={t.session.resetSentText} to="/log-in" action={t.logIn} />
        ) : (
          <Form<{ login: string }>
            layout="vertical"
            requiredMark={false}
            onFinish={(input) => ask.mutate(input)}
            className={styles.form}
          >
            <TextField name="login" label={t.session.login} autoComplete="username" autoFocus />
            <ProblemAlert error={ask.error} />
            <Button type="primary" htmlType="submit" size="large" block loading={ask.isPending}>
              {t.session.sendReset}
            </Button>
          </Form>
        )}
      </Sheet>
    </Page>
  );
}
