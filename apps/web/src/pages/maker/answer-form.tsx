import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { DomainError, Quantity } from '#kernel';
import { useLanguage } from '../../language/language.js';
import styles from './maker.module.css';

/** What a maker says, with what it may add. */
export interface MakerAnswer {
  readonly answer: 'yes' | 'no';
  readonly answeredBy: string;
  readonly remark: string;
  readonly weeklyQuantity: string | null;
  readonly earliestDate: string | null;
}

interface Typed {
  readonly answeredBy?: string;
  readonly remark?: string;
  readonly weeklyQuantity?: string;
  readonly earliestDate?: string;
}

interface AnswerFormProps {
  readonly unit: string;
  /** By a link nobody knows who answers: the name is asked. */
  readonly asksName: boolean;
  readonly pending: boolean;
  readonly onAnswer: (answer: MakerAnswer) => void;
}

/** Two taps: yes or no, then confirm. Everything else may be left out. */
export function AnswerForm({ unit, asksName, pending, onAnswer }: AnswerFormProps) {
  const { t, day } = useLanguage();
  const [form] = Form.useForm<Typed>();
  const earliest = Form.useWatch('earliestDate', form);
  const [answer, setAnswer] = useState<'yes' | 'no'>();
  if (answer === undefined) {
    return (
      <div className={styles.choices}>
        <button type="button" className={styles.yes} onClick={() => setAnswer('yes')}>
          {t.answering.yes}
        </button>
        <button type="button" className={styles.no} onClick={() => setAnswer('no')}>
          {t.answering.no}
        </button>
      </div>
    );
  }
  const submit = ({ answeredBy = '', remark = '', weeklyQuantity = '', earliestDate = '' }: Typed) =>
    onAnswer({
      answer,
      answeredBy: answeredBy.trim(),
      remark: remark.trim(),
      weeklyQuantity: weeklyQuantity.trim() === '' ? null : Quantity.of(weeklyQuantity, unit).amount,
      earliestDate: earliestDate === '' ? null : earliestDate,
    });
  const optional = (label: string) => `${label}（${t.optional}）`;
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={submit} className={styles.form}>
      {asksName && (
        <Form.Item
          name="answeredBy"
          label={t.answering.yourName}
          rules={[{ required: true, whitespace: true, message: t.session.mustFill(t.answering.yourName) }]}
        >
          <Input size="large" autoComplete="name" maxLength={50} autoFocus />
        </Form.Item>
      )}
      {answer === 'yes' && (
        <>
          <Form.Item
            name="weeklyQuantity"
            label={optional(t.answering.weekly)}
            rules={[{ validator: (_, typed: string | undefined) => checkAmount(typed, unit, t.answering.weeklyFault) }]}
            validateTrigger={['onBlur', 'onChange']}
          >
            <Input size="large" inputMode="decimal" suffix={unit} maxLength={22} />
          </Form.Item>
          <Form.Item
            name="earliestDate"
            label={optional(t.answering.earliest)}
            {...(earliest ? { extra: day(earliest) } : {})}
          >
            <Input size="large" type="date" />
          </Form.Item>
        </>
      )}
      <Form.Item name="remark" label={optional(t.answering.remark)}>
        <Input.TextArea
          rows={2}
          maxLength={500}
          placeholder={answer === 'yes' ? t.answering.remarkYesHint : t.answering.remarkNoHint}
        />
      </Form.Item>
      <div className={styles.choices}>
        <Button
          type="primary"
          htmlType="submit"
          size="large"
          danger={answer === 'no'}
          loading={pending}
          className={styles.confirm}
        >
          {answer === 'yes' ? t.answering.confirmYes : t.answering.confirmNo}
        </Button>
        <Button size="large" disabled={pending} onClick={() => setAnswer(undefined)}>
          {t.actions.back}
        </Button>
      </div>
    </Form>
  );
}

async function checkAmount(typed: string | undefined, unit: string, fault: string): Promise<void> {
  if (typed === undefined || typed.trim() === '') return;
  try {
    Quantity.of(typed, unit);
  } catch (error) {
    if (error instanceof DomainError) throw new Error(fault, { cause: error });
    throw error;
  }
}
