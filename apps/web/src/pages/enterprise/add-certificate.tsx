import { Form, Input } from 'antd';
import { useAddCertificate } from '../../api/enterprises.js';
import type { NewCertificate } from '../../api/views.js';
import { useText } from '../../language/language.js';
import { AddBelonging, given } from './add-belonging.js';

interface Typed {
  readonly kind: string;
  readonly number: string;
  readonly issuer?: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
}

export function AddCertificate({ to }: { readonly to: string }) {
  const t = useText();
  const words = t.enterprise.own;
  const must = (label: string) => [{ required: true, whitespace: true, message: t.session.mustFill(label) }];
  const optional = (label: string) => `${label}（${t.optional}）`;
  return (
    <AddBelonging<Typed, NewCertificate>
      label={words.add.certificate}
      add={useAddCertificate(to)}
      bodyFrom={({ kind, number, issuer, validFrom, validUntil }) => ({
        kind: kind.trim(),
        number: number.trim(),
        ...given('issuer', issuer),
        ...given('validFrom', validFrom),
        ...given('validUntil', validUntil),
      })}
    >
      <Form.Item name="kind" label={words.kind} rules={must(words.kind)}>
        <Input maxLength={60} placeholder={words.kindHint} />
      </Form.Item>
      <Form.Item name="number" label={words.number} rules={must(words.number)}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="issuer" label={optional(words.issuer)}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="validFrom" label={optional(words.validFrom)}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="validUntil" label={optional(words.validUntil)}>
        <Input type="date" />
      </Form.Item>
    </AddBelonging>
  );
}
