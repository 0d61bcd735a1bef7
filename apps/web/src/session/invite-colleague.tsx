import { App, Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useInvite } from '../api/account.js';
import { ProblemAlert } from '../elements/problem-alert.js';
import { useText } from '../language/language.js';
import { useSignedIn } from './session.js';
import styles from './session.module.css';
import { TextField } from './text-field.js';

const ENTERPRISE_ROLES = ['member', 'owner'] as const;
const DEPARTMENT_ROLES = ['officer', 'organiser', 'supervisor', 'administrator'] as const;

type EnterpriseRole = (typeof ENTERPRISE_ROLES)[number];
type DepartmentRole = (typeof DEPARTMENT_ROLES)[number];

interface Invited {
  readonly name: string;
  readonly email: string;
  readonly role: EnterpriseRole | DepartmentRole;
}

/** Invites somebody into the first enterprise or department of whoever is signed in. */
export function InviteColleague() {
  const t = useText();
  const { message } = App.useApp();
  const { me } = useSignedIn();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Invited>();
  const invite = useInvite();
  const enterprise = me.enterprises[0];
  const department = me.departments[0];
  if (!open) return <Button onClick={() => setOpen(true)}>{t.session.invite}</Button>;
  const roles: { value: string; label: string }[] = enterprise
    ? ENTERPRISE_ROLES.map((value) => ({ value, label: t.session.enterpriseRole(value) }))
    : DEPARTMENT_ROLES.map((value) => ({ value, label: t.session.departmentRole(value) }));
  const submit = ({ name, email, role }: Invited) => {
    const place = enterprise
      ? { enterprise: { id: enterprise.id, role: role as EnterpriseRole } }
      : { department: { region: department?.region ?? '', role: role as DepartmentRole } };
    invite.mutate(
      { name, email, ...place },
      {
        onSuccess: () => {
          form.resetFields();
          setOpen(false);
          void message.success(t.session.invitationSent);
        },
      },
    );
  };
  return (
    <Form<Invited>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ role: roles[0]?.value }}
      onFinish={submit}
      className={styles.form}
    >
      <p className={styles.soft}>{t.session.inviteText}</p>
      <TextField name="name" label={t.session.name} autoComplete="off" autoFocus />
      <TextField name="email" label={t.session.email} kind="email" autoComplete="off" />
      <Form.Item name="role" label={t.session.role}>
        <Select size="large" options={roles} />
      </Form.Item>
      <ProblemAlert error={invite.error} />
      <Button type="primary" htmlType="submit" loading={invite.isPending}>
        {t.session.sendInvitation}
      </Button>
    </Form>
  );
}
