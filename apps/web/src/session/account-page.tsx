import { App, Button, Form } from 'antd';
import { useChangeAccount, useChangePassword, useEndSession, useSessions } from '../api/account.js';
import { Loaded } from '../elements/loaded.js';
import { Mark } from '../elements/mark.js';
import { Page, Sheet } from '../elements/page.js';
import { ProblemAlert } from '../elements/problem-alert.js';
import { useLanguage, useText } from '../language/language.js';
import { useLeaving } from './leaving.js';
import { Memberships } from './memberships.js';
import { useSignedIn } from './session.js';
import styles from './session.module.css';
import { PASSWORD_LENGTH, TextField } from './text-field.js';

export default function AccountPage() {
  const t = useText();
  const logOut = useLeaving();
  return (
    <Page title={t.session.accountTitle} width="narrow" actions={<Button onClick={logOut}>{t.logOut}</Button>}>
      <Profile />
      <Memberships />
      <Password />
      <Sessions />
    </Page>
  );
}

function Profile() {
  const t = useText();
  const { message } = App.useApp();
  const { account } = useSignedIn().me;
  const change = useChangeAccount(account.version);
  return (
    <Sheet title={t.session.profile}>
      <Form<{ name: string; email: string }>
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: account.name, email: account.email }}
        onFinish={(input) => change.mutate(input, { onSuccess: () => void message.success(t.session.saved) })}
        className={styles.form}
      >
        <TextField name="name" label={t.session.name} autoComplete="name" />
        <TextField name="email" label={t.session.email} kind="email" autoComplete="email" />
        <ProblemAlert error={change.error} />
        <Button htmlType="submit" loading={change.isPending}>
          {t.actions.save}
        </Button>
      </Form>
    </Sheet>
  );
}

function Password() {
  const t = useText();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ current: string; next: string }>();
  const change = useChangePassword();
  return (
    <Sheet title={t.session.changePassword}>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(input) =>
          change.mutate(input, {
            onSuccess: () => {
              form.resetFields();
              void message.success(t.session.passwordChanged);
            },
          })
        }
        className={styles.form}
      >
        <TextField name="current" label={t.session.currentPassword} kind="password" autoComplete="current-password" />
        <TextField
          name="next"
          label={t.session.newPassword}
          hint={t.session.passwordHint}
          kind="password"
          autoComplete="new-password"
          minLength={PASSWORD_LENGTH}
        />
        <ProblemAlert error={change.error} />
        <Button htmlType="submit" loading={change.isPending}>
          {t.session.setPassword}
        </Button>
      </Form>
    </Sheet>
  );
}

function Sessions() {
  const { t, instant } = useLanguage();
  const sessions = useSessions();
  const end = useEndSession();
  return (
    <Sheet title={t.session.sessions}>
      <ProblemAlert error={end.error} />
      <Loaded query={sessions}>
        {({ items }) => (
          <ul>
            {items.map((session) => (
              <li key={session.id} className={styles.row}>
                <div>
                  <div>{session.client || t.unknown}</div>
                  <div className={styles.soft}>{t.session.lastSeen(instant(session.lastSeenAt))}</div>
                </div>
                {session.current ? (
                  <Mark tone="quiet">{t.session.thisDevice}</Mark>
                ) : (
                  <Button
                    loading={end.isPending && end.variables === session.id}
                    onClick={() => end.mutate(session.id)}
                  >
                    {t.session.endSession}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Sheet>
  );
}
