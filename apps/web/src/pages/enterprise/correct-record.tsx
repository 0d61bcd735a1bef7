import { App, Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useCorrectEnterprise } from '../../api/enterprises.js';
import type { Enterprise, EnterpriseCorrection } from '../../api/views.js';
import type { Picked } from '../../elements/level-picker.js';
import { IndustryField, RegionField } from '../../elements/picker-fields.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './enterprise.module.css';

const MOST_SHORT_NAMES = 10;
const LONGEST_SHORT_NAME = 60;

interface Typed {
  readonly shortNames: string;
  readonly industry: Picked | null;
  readonly name: string;
  readonly region: Picked | null;
  readonly address: string;
  readonly businessScope: string;
  readonly status: Enterprise['status'];
}

interface CorrectRecordProps {
  readonly enterprise: Enterprise;
  readonly as: 'firm' | 'staff';
}

/** The firm keeps its short names and its industry; staff of the region correct what follows the register, too. */
export function CorrectRecord({ enterprise, as }: CorrectRecordProps) {
  const t = useText();
  const words = t.enterprise.edit;
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const [open, setOpen] = useState(false);
  const correct = useCorrectEnterprise(enterprise.id, enterprise.version);
  const close = () => {
    setOpen(false);
    correct.reset();
  };
  const save = (typed: Typed) =>
    correct.mutate(as === 'staff' ? { ...ownFacts(typed), ...registerFacts(typed) } : ownFacts(typed), {
      onSuccess: () => {
        close();
        void message.success(words.saved);
      },
    });
  const must = (label: string) => [{ required: true, message: t.session.mustFill(label) }];
  return (
    <div className={styles.keep}>
      <Button onClick={() => setOpen(true)}>{words.button}</Button>
      <Modal
        open={open}
        destroyOnHidden
        title={words.title}
        okText={t.actions.save}
        cancelText={t.actions.cancel}
        confirmLoading={correct.isPending}
        onOk={form.submit}
        onCancel={close}
      >
        <p className={styles.soft}>{as === 'staff' ? words.staffText : words.ownText}</p>
        <Form<Typed>
          form={form}
          layout="vertical"
          requiredMark={false}
          className={styles.form}
          initialValues={typedFrom(enterprise)}
          onFinish={save}
        >
          {as === 'staff' && (
            <>
              <Form.Item name="name" label={words.name} rules={must(words.name)}>
                <Input maxLength={120} />
              </Form.Item>
              <Form.Item name="region" label={words.region} rules={must(words.region)}>
                <RegionField label={words.region} />
              </Form.Item>
              <Form.Item name="address" label={words.address}>
                <Input maxLength={300} />
              </Form.Item>
              <Form.Item name="businessScope" label={words.scope}>
                <Input.TextArea rows={4} maxLength={20_000} />
              </Form.Item>
              <Form.Item name="status" label={words.status}>
                <Select
                  options={(['registered', 'suspended'] as const).map((value) => ({
                    value,
                    label: words.statuses[value],
                  }))}
                />
              </Form.Item>
            </>
          )}
          <Form.Item
            name="shortNames"
            label={words.shortNames}
            extra={words.shortNamesHint}
            rules={[{ validator: (_, typed: string) => checkNames(typed, words.shortNamesFault) }]}
          >
            <Input.TextArea rows={3} />
          </Form.Item>
          <Form.Item name="industry" label={words.industry}>
            <IndustryField label={words.industry} />
          </Form.Item>
        </Form>
        <ProblemAlert error={correct.error} />
      </Modal>
    </div>
  );
}

function typedFrom(enterprise: Enterprise): Typed {
  const { shortNames, industry, name, region, address, businessScope, status } = enterprise;
  return { shortNames: shortNames.join('\n'), industry, name, region, address, businessScope, status };
}

function namesIn(typed: string): string[] {
  return typed
    .split(/[\n,，、;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

async function checkNames(typed: string, fault: string): Promise<void> {
  const names = namesIn(typed);
  if (names.length > MOST_SHORT_NAMES || names.some(({ length }) => length > LONGEST_SHORT_NAME))
    throw new Error(fault);
}

function ownFacts({ shortNames, industry }: Typed): EnterpriseCorrection {
  return { shortNames: namesIn(shortNames), industryCode: industry?.code ?? null };
}

function registerFacts({ name, region, address, businessScope, status }: Typed): EnterpriseCorrection {
  return { name, address, businessScope, status, ...(region ? { regionCode: region.code } : {}) };
}
