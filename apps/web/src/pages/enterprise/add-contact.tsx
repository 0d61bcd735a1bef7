import { Form, Input } from 'antd';
import { useAddContact } from '../../api/enterprises.js';
import type { NewContact } from '../../api/views.js';
import { useText } from '../../language/language.js';
import { AddBelonging, given } from './add-belonging.js';

interface Typed {
  readonly name: string;
  readonly position?: string;
  readonly phone?: string;
  readonly email?: string;
}

export function AddContact({ to }: { readonly to: string }) {
  const t = useText();
  const words = t.enterprise.own;
  return (
    <AddBelonging<Typed, NewContact>
      label={words.add.contact}
      add={useAddContact(to)}
      bodyFrom={({ name, position, phone, email }) => ({
        name: name.trim(),
        ...given('position', position),
        ...given('phone', phone),
        ...given('email', email),
      })}
    >
      <Form.Item
        name="name"
        label={words.person}
        rules={[{ required: true, whitespace: true, message: t.session.mustFill(words.person) }]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="position" label={`${words.position}（${t.optional}）`}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item
        name="phone"
        label={words.phone}
        dependencies={['email']}
        validateTrigger="onBlur"
        rules={[
          { pattern: /^\s*\+?\d[\d\s()-]{5,24}\s*$/, message: words.phoneFault },
          ({ getFieldValue }) => ({
            validator: async (_, phone: string | undefined) => {
              if (!phone?.trim() && !(getFieldValue('email') as string | undefined)?.trim())
                throw new Error(words.reach);
            },
          }),
        ]}
      >
        <Input type="tel" maxLength={26} />
      </Form.Item>
      <Form.Item
        name="email"
        label={words.email}
        validateTrigger="onBlur"
        rules={[{ type: 'email', message: t.session.notAnEmail }]}
      >
        <Input type="email" maxLength={200} />
      </Form.Item>
    </AddBelonging>
  );
}
