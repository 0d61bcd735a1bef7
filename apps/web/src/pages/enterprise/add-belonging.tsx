import { PlusOutlined } from '@ant-design/icons';
import { App, Button, Form, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './enterprise.module.css';

interface AddBelongingProps<Typed extends object, Body> {
  readonly label: string;
  readonly add: UseMutationResult<unknown, Error, Body>;
  /** What was typed as the API takes it. */
  readonly bodyFrom: (typed: Typed) => Body;
  readonly initial?: Partial<Typed>;
  readonly children: ReactNode;
}

/** A button that opens a form for one more contact, certificate or site. */
export function AddBelonging<Typed extends object, Body>(props: AddBelongingProps<Typed, Body>) {
  const { label, add, bodyFrom, initial, children } = props;
  const t = useText();
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    add.reset();
  };
  const save = (typed: Typed) =>
    add.mutate(bodyFrom(typed), {
      onSuccess: () => {
        close();
        void message.success(t.enterprise.own.added);
      },
    });
  return (
    <>
      <Button icon={<PlusOutlined />} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        destroyOnHidden
        title={label}
        okText={t.actions.save}
        cancelText={t.actions.cancel}
        confirmLoading={add.isPending}
        onOk={form.submit}
        onCancel={close}
      >
        <Form<Typed>
          form={form}
          layout="vertical"
          requiredMark={false}
          preserve={false}
          className={styles.form}
          {...(initial ? { initialValues: initial } : {})}
          onFinish={save}
        >
          {children}
        </Form>
        <ProblemAlert error={add.error} />
      </Modal>
    </>
  );
}

/** What was typed into an optional field: absent rather than empty. */
export function given<Name extends string>(name: Name, typed: string | undefined): Partial<Record<Name, string>> {
  const text = typed?.trim() ?? '';
  return text === '' ? {} : ({ [name]: text } as Record<Name, string>);
}
