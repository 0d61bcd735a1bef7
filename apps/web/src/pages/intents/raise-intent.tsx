import { Alert, App, Button, Checkbox, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useUnits } from '../../api/catalogue.js';
import { usePurchaseIntents, useRaiseIntent } from '../../api/intents.js';
import type { Product } from '../../api/views.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useLanguage, useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import styles from './intents.module.css';

/** What vehicles are counted in; everything else is a 台 until somebody says otherwise. */
const VEHICLES: readonly Product['category']['code'][] = ['new_energy_truck', 'special_vehicle', 'passenger_vehicle'];

interface Typed {
  readonly firmId: string;
  readonly quantity: string;
  readonly unit: string;
  readonly wantedBy?: string;
  readonly trialWished: boolean;
  readonly message?: string;
}

/** Asking to buy a product; where that was done already, how it stands. */
export function RaiseIntent({ product }: { readonly product: Product }) {
  const { t, instantDay } = useLanguage();
  const words = t.intents.raise;
  const [open, setOpen] = useState(false);
  const mine = usePurchaseIntents({ side: 'asking', productId: product.id, page: 1 });
  const pending = mine.data?.items.find(({ state }) => state === 'raised' || state === 'taken_up');
  return (
    <>
      {pending && (
        <Alert
          type={pending.state === 'taken_up' ? 'success' : 'info'}
          showIcon
          title={pending.state === 'taken_up' ? words.takenUp : words.open(instantDay(pending.dueAt))}
          description={<Link to="/intents">{words.toIntents}</Link>}
        />
      )}
      {pending?.state !== 'raised' && (
        <Button type="primary" size="large" block onClick={() => setOpen(true)}>
          {words.button}
        </Button>
      )}
      {open && <IntentForm product={product} onClose={() => setOpen(false)} />}
    </>
  );
}

function IntentForm({ product, onClose }: { readonly product: Product; readonly onClose: () => void }) {
  const t = useText();
  const words = t.intents.raise;
  const { me } = useSignedIn();
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const units = useUnits();
  const raise = useRaiseIntent();
  const firms = me.enterprises.filter(({ id }) => id !== product.enterprise.id);
  const optional = (label: string) => `${label}（${t.optional}）`;
  const send = ({ firmId, quantity, unit, wantedBy = '', trialWished, message: said = '' }: Typed) =>
    raise.mutate(
      {
        enterpriseId: firmId,
        productId: product.id,
        quantity: quantity.normalize('NFKC').replace(/[\s,]/g, ''),
        unit,
        wantedBy: wantedBy === '' ? null : wantedBy,
        trialWished,
        message: said.trim(),
      },
      {
        onSuccess: () => {
          void message.success(words.sent);
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={words.title(product.name)}
      okText={words.send}
      cancelText={t.actions.cancel}
      confirmLoading={raise.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className={styles.soft}>{words.text}</p>
      <Form<Typed>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        initialValues={{
          firmId: firms[0]?.id,
          quantity: '1',
          unit: VEHICLES.includes(product.category.code) ? '辆' : '台',
          trialWished: false,
        }}
        onFinish={send}
      >
        <Form.Item name="firmId" label={words.firm} hidden={firms.length < 2}>
          <Select options={firms.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
        <div className={styles.pair}>
          <Form.Item
            name="quantity"
            label={words.quantity}
            validateTrigger="onBlur"
            rules={[{ validator: (_, typed: string | undefined) => checkQuantity(typed ?? '', words.quantityFault) }]}
          >
            <Input size="large" inputMode="decimal" maxLength={22} autoFocus />
          </Form.Item>
          <Form.Item name="unit" label={words.unit}>
            <Select
              size="large"
              showSearch
              options={(units.data?.items ?? []).map(({ code, name }) => ({ value: code, label: name }))}
            />
          </Form.Item>
        </div>
        <Form.Item name="wantedBy" label={optional(words.wantedBy)}>
          <Input size="large" type="date" />
        </Form.Item>
        <Form.Item name="trialWished" valuePropName="checked" extra={words.trialHelp}>
          <Checkbox>{words.trial}</Checkbox>
        </Form.Item>
        <Form.Item name="message" label={optional(words.message)}>
          <Input.TextArea rows={3} maxLength={500} placeholder={words.messageHint} />
        </Form.Item>
      </Form>
      <ProblemAlert error={raise.error} />
    </Modal>
  );
}

async function checkQuantity(typed: string, fault: string): Promise<void> {
  const digits = typed.normalize('NFKC').replace(/[\s,]/g, '');
  if (!/^(?!0+(\.0+)?$)\d{1,15}(\.\d{1,6})?$/.test(digits)) throw new Error(fault);
}
