import { Form, Input } from 'antd';
import type { ComponentProps } from 'react';
import { useText } from '../language/language.js';

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind?: 'text' | 'password' | 'email';
  readonly autoComplete: string;
  readonly minLength?: number;
  readonly autoFocus?: boolean;
}

/** A required text of a form, checked before it is sent. */
export function TextField({ name, label, hint, kind = 'text', autoComplete, minLength, autoFocus }: TextFieldProps) {
  const t = useText();
  const Field: typeof Input | typeof Input.Password = kind === 'password' ? Input.Password : Input;
  const rules: ComponentProps<typeof Form.Item>['rules'] = [
    { required: true, whitespace: kind !== 'password', message: t.session.mustFill(label) },
    ...(kind === 'email' ? [{ type: 'email' as const, message: t.session.notAnEmail }] : []),
    ...(minLength ? [{ min: minLength, message: t.session.tooShort(minLength) }] : []),
  ];
  return (
    <Form.Item name={name} label={label} rules={rules} {...(hint ? { extra: hint } : {})} validateTrigger="onBlur">
      <Field size="large" autoComplete={autoComplete} autoFocus={autoFocus === true} maxLength={200} />
    </Form.Item>
  );
}

export const PASSWORD_LENGTH = 10;
