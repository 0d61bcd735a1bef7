import { App, Form, Input, Modal, Select } from 'antd';
import { useUnits } from '../../../api/catalogue.js';
import { useCorrectLine, useOpenLine } from '../../../api/capacity.js';
import type { ProductionLine } from '../../../api/views.js';
import { ProblemAlert } from '../../../elements/problem-alert.js';
import { useText } from '../../../language/language.js';
import styles from './capacity.module.css';

interface Typed {
  readonly name: string;
  readonly makes: string;
  readonly unit: string;
}

interface LineFormProps {
  readonly firmId: string;
  /** Absent for a new one. */
  readonly line?: ProductionLine;
  readonly onClose: () => void;
}

/** A new line, or other words for one. Its unit stays: numbers in another would be other numbers. */
export function LineForm({ firmId, line, onClose }: LineFormProps) {
  const t = useText();
  const words = t.capacity;
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const units = useUnits();
  const open = useOpenLine();
  const correct = useCorrectLine();
  const done = () => {
    void message.success(words.lineSaved);
    onClose();
  };
  const save = ({ name, makes, unit }: Typed) => {
    const said = { name: name.trim(), makes: makes.trim() };
    if (line) correct.mutate({ id: line.id, version: line.version, ...said }, { onSuccess: done });
    else open.mutate({ enterpriseId: firmId, unit, ...said }, { onSuccess: done });
  };
  const must = (label: string) => [{ required: true, whitespace: true, message: t.session.mustFill(label) }];
  return (
    <Modal
      open
      title={line ? words.correct : words.addLine}
      okText={t.actions.save}
      cancelText={t.actions.cancel}
      confirmLoading={open.isPending || correct.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<Typed>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        initialValues={line ? { name: line.name, makes: line.makes, unit: line.unit } : { unit: '件' }}
        onFinish={save}
      >
        <Form.Item name="name" label={words.lineName} extra={words.lineNameHint} rules={must(words.lineName)}>
          <Input maxLength={60} autoFocus />
        </Form.Item>
        <Form.Item
          name="makes"
          label={words.lineMakes}
          extra={words.lineMakesHint}
          validateTrigger="onBlur"
          rules={[...must(words.lineMakes), { min: 2, message: t.session.tooShort(2) }]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="unit" label={words.unit} {...(line ? {} : { extra: words.unitHint })} rules={must(words.unit)}>
          {line ? (
            <Input disabled />
          ) : (
            <Select
              showSearch
              options={(units.data?.items ?? []).map(({ code, name }) => ({ value: code, label: name }))}
            />
          )}
        </Form.Item>
      </Form>
      <ProblemAlert error={open.error ?? correct.error} />
    </Modal>
  );
}
