import { App, Form, Input, Modal, Radio } from 'antd';
import { useCorrectOffering } from '../../../api/supply.js';
import type { DeclaredOffering, OfferingSaid } from '../../../api/views.js';
import { ProblemAlert } from '../../../elements/problem-alert.js';
import { useText } from '../../../language/language.js';
import styles from './offerings.module.css';

interface Typed {
  readonly role: OfferingSaid['role'];
  readonly text: string;
  readonly note: string;
  readonly validUntil: string;
}

interface CorrectOfferingProps {
  readonly offering: DeclaredOffering;
  readonly onClose: () => void;
}

/** Other words for one thing that was declared. */
export function CorrectOffering({ offering, onClose }: CorrectOfferingProps) {
  const t = useText();
  const words = t.supply.declare;
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const correct = useCorrectOffering();
  const { id, version, role, text, note, state, validUntil } = offering;
  const send = (typed: Typed) =>
    correct.mutate(
      {
        id,
        version,
        role: typed.role,
        text: typed.text.trim(),
        note: typed.note.trim(),
        validUntil: typed.validUntil === '' ? null : typed.validUntil,
      },
      {
        onSuccess: () => {
          void message.success(words.done(1));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={words.correctTitle}
      okText={words.save}
      cancelText={t.actions.cancel}
      confirmLoading={correct.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      {state === 'listed' && <p className={styles.soft}>{words.correctText}</p>}
      <Form<Typed>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        // A day that has passed would be refused: a new year begins instead.
        initialValues={{ role, text, note, validUntil: state === 'expired' ? '' : validUntil }}
        onFinish={send}
      >
        <Form.Item name="role" label={words.role}>
          <Radio.Group
            options={(['makes', 'serves'] as const).map((value) => ({ value, label: t.supply.roles[value] }))}
          />
        </Form.Item>
        <Form.Item
          name="text"
          label={words.one}
          validateTrigger="onBlur"
          rules={[{ required: true, whitespace: true, min: 2, message: words.lineLength }]}
        >
          <Input maxLength={100} autoFocus />
        </Form.Item>
        <Form.Item name="note" label={`${words.note}（${t.optional}）`}>
          <Input maxLength={500} placeholder={words.noteHint} />
        </Form.Item>
        <Form.Item name="validUntil" label={words.validUntil} extra={words.validUntilHint}>
          <Input type="date" />
        </Form.Item>
      </Form>
      <ProblemAlert error={correct.error} />
    </Modal>
  );
}
