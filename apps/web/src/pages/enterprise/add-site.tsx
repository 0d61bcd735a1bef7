import { Form, Input, Select } from 'antd';
import { useAddSite } from '../../api/enterprises.js';
import type { NewSite } from '../../api/views.js';
import type { Picked } from '../../elements/level-picker.js';
import { RegionField } from '../../elements/picker-fields.js';
import { useText } from '../../language/language.js';
import { AddBelonging } from './add-belonging.js';

const KINDS = ['plant', 'warehouse', 'office'] as const;

interface Typed {
  readonly kind: NewSite['kind'];
  readonly name: string;
  readonly region: Picked;
  readonly address: string;
}

export function AddSite({ to }: { readonly to: string }) {
  const t = useText();
  const words = t.enterprise.own;
  const must = (label: string) => [{ required: true, message: t.session.mustFill(label) }];
  return (
    <AddBelonging<Typed, NewSite>
      label={words.add.site}
      add={useAddSite(to)}
      initial={{ kind: 'plant' }}
      bodyFrom={({ kind, name, region, address }) => ({
        kind,
        name: name.trim(),
        regionCode: region.code,
        address: address.trim(),
      })}
    >
      <Form.Item name="kind" label={words.siteKind}>
        <Select options={KINDS.map((value) => ({ value, label: words.siteKinds[value] }))} />
      </Form.Item>
      <Form.Item name="name" label={words.siteName} rules={must(words.siteName)}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="region" label={words.siteRegion} rules={must(words.siteRegion)}>
        <RegionField label={words.siteRegion} />
      </Form.Item>
      <Form.Item name="address" label={words.siteAddress} rules={must(words.siteAddress)}>
        <Input maxLength={300} />
      </Form.Item>
    </AddBelonging>
  );
}
