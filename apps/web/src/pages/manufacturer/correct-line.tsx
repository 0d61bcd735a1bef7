import { App, Button, Form, Input, Modal, Select } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useCorrectShortage } from '../../api/shortages.js';
import type { Severity, Shortage } from '../../api/views.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { RegionPicker } from '../../elements/region-picker.js';
import { useText } from '../../language/language.js';
import {
  changed,
  type DraftField,
  draftOfLine,
  faultsOf,
  hasFaults,
  lineToRaise,
  type TypedField,
} from './list-draft.js';
import styles from './correct-line.module.css';

const SEVERITIES: readonly Severity[] = ['line_stops', 'urgent', 'normal'];

const CORRECTABLE = ['submitted', 'refused', 'raised', 'introduced', 'gap'] as const;
type CorrectableLine = Shortage & { readonly state: (typeof CORRECTABLE)[number] };

/** Whether a line can still be said otherwise; what was promised is withdrawn and raised anew. */
export function isCorrectable(line: Shortage): line is CorrectableLine {
  return CORRECTABLE.some((state) => state === line.state);
}

/** Says a line otherwise, in a dialog; one that staff sent back goes to them again. */
export function CorrectLine({ line }: { readonly line: CorrectableLine }) {
  const words = useText().lists.correct;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" type={line.state === 'refused' ? 'primary' : 'default'} onClick={() => setOpen(true)}>
        {line.state === 'refused' ? words.resubmit : words.button}
      </Button>
      {open && <Correction line={line} onClose={() => setOpen(false)} />}
    </>
  );
}

interface CorrectionProps {
  readonly line: CorrectableLine;
  readonly onClose: () => void;
}

function Correction({ line, onClose }: CorrectionProps) {
  const t = useText();
  const words = t.lists.correct;
  const { message } = App.useApp();
  const correct = useCorrectShortage();
  const [draft, setDraft] = useState(() => draftOfLine(line));
  const faults = faultsOf(draft, t);
  const save = () =>
    correct.mutate(
      { ...lineToRaise(draft), id: line.id, version: line.version },
      {
        onSuccess: () => {
          void message.success(line.state === 'refused' ? words.resubmitted : words.done);
          onClose();
        },
      },
    );
  const change = (to: Parameters<typeof changed>[1]) => setDraft((before) => changed(before, to));
  const typed = (name: TypedField, longest: number) => ({
    value: draft[name],
    maxLength: longest,
    onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }),
  });
  const field = (name: DraftField) => ({ label: t.lists.field[name], fault: faults[name] });
  return (
    <Modal
      open
      title={words.title(line.line)}
      okText={line.state === 'refused' ? words.resubmit : words.save}
      cancelText={t.actions.cancel}
      confirmLoading={correct.isPending}
      okButtonProps={{ disabled: hasFaults(faults) }}
      onOk={save}
      onCancel={onClose}
    >
      <p className={styles.soft}>{words.what[line.state]}</p>
      <Form layout="vertical" requiredMark={false} className={styles.form ?? ''}>
        <Field {...field('part')} wide>
          {(id) => <Input id={id} autoFocus {...typed('part', 200)} />}
        </Field>
        <Field {...field('specification')} wide>
          {(id) => <Input.TextArea id={id} autoSize={{ minRows: 1, maxRows: 4 }} {...typed('specification', 500)} />}
        </Field>
        <Field {...field('quantity')}>{(id) => <Input id={id} inputMode="decimal" {...typed('quantity', 30)} />}</Field>
        <Field {...field('unit')}>{(id) => <Input id={id} {...typed('unit', 20)} />}</Field>
        <Field {...field('neededBy')}>{(id) => <Input id={id} type="date" {...typed('neededBy', 10)} />}</Field>
        <Field {...field('severity')}>
          {(id) => (
            <Select
              id={id}
              value={draft.severity}
              onChange={(severity) => change({ severity })}
              options={SEVERITIES.map((value) => ({ value, label: t.lists.severity[value] }))}
            />
          )}
        </Field>
        <Field {...field('place')}>
          {() => (
            <RegionPicker label={t.lists.field.place} value={draft.place} onChange={(place) => change({ place })} />
          )}
        </Field>
        <Field {...field('stopCostPerDay')}>
          {(id) => <Input id={id} inputMode="decimal" {...typed('stopCostPerDay', 30)} />}
        </Field>
        <Field {...field('note')} wide>
          {(id) => <Input id={id} {...typed('note', 500)} />}
        </Field>
      </Form>
      <ProblemAlert error={correct.error} />
    </Modal>
  );
}

interface FieldProps {
  readonly label: string;
  readonly fault: string | undefined;
  readonly wide?: boolean;
  readonly children: (id: string) => ReactNode;
}

function Field({ label, fault, wide = false, children }: FieldProps) {
  const id = useId();
  return (
    <Form.Item
      label={label}
      htmlFor={id}
      className={wide ? (styles.wide ?? '') : ''}
      {...(fault !== undefined && { validateStatus: 'error' as const, help: fault })}
    >
      {children(id)}
    </Form.Item>
  );
}
