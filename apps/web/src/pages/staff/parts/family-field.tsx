import { CloseOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useCorrectFamily, usePartChoices } from '../../../api/parts.js';
import type { FamilyChange, PartFamily } from '../../../api/views.js';
import { ProblemAlert } from '../../../elements/problem-alert.js';
import { useText } from '../../../language/language.js';
import styles from './parts.module.css';

type ListName = Extract<FamilyChange, { kind: 'add' | 'remove' }>['field'];
type SingleName = Extract<FamilyChange, { kind: 'set' }>['field'];

interface SingleFieldProps {
  readonly family: PartFamily;
  readonly field: SingleName;
  readonly value: string;
  readonly label?: string;
}

/** What is one value: it is put in the place of the other. */
export function SingleField({ family, field, value, label = value }: SingleFieldProps) {
  const words = useText().parts;
  const [changing, setChanging] = useState(false);
  return (
    <section className={styles.field} aria-label={words.fields[field]}>
      <h3>{words.fields[field]}</h3>
      <div>
        {label}{' '}
        <Button
          type="text"
          size="small"
          icon={<EditOutlined />}
          aria-label={`${words.change} ${words.fields[field]}`}
          onClick={() => setChanging(true)}
        />
      </div>
      {changing && (
        <Ask
          family={family}
          field={field}
          title={`${words.change} ${words.fields[field]}`}
          given={value}
          changeOf={(typed) => ({ kind: 'set', field, value: typed })}
          onClose={() => setChanging(false)}
        />
      )}
    </section>
  );
}

interface ListFieldProps {
  readonly family: PartFamily;
  readonly field: ListName;
  readonly values: PartFamily['synonyms'];
}

/** What holds several values: each is taken away by itself, and another one added. */
export function ListField({ family, field, values }: ListFieldProps) {
  const words = useText().parts;
  const [asking, setAsking] = useState<'add' | { readonly remove: string; readonly label: string }>();
  return (
    <section className={styles.field} aria-label={words.fields[field]}>
      <h3>{words.fields[field]}</h3>
      <p className={styles.soft}>{words.about[field]}</p>
      <ul className={styles.values}>
        {values.map(({ value, label, added }) => (
          <li key={value} className={added ? styles.added : undefined} title={added ? words.added : undefined}>
            {label}
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined />}
              aria-label={words.removeValue(label)}
              onClick={() => setAsking({ remove: value, label })}
            />
          </li>
        ))}
        <li className={styles.more}>
          <Button
            size="small"
            icon={<PlusOutlined />}
            aria-label={words.addValue(words.fields[field])}
            onClick={() => setAsking('add')}
          />
        </li>
      </ul>
      {asking === 'add' && (
        <Ask
          family={family}
          field={field}
          title={words.addValue(words.fields[field])}
          given=""
          changeOf={(typed) => ({ kind: 'add', field, value: typed })}
          onClose={() => setAsking(undefined)}
        />
      )}
      {typeof asking === 'object' && (
        <Ask
          family={family}
          title={words.removeValue(asking.label)}
          given={asking.remove}
          changeOf={(value) => ({ kind: 'remove', field, value })}
          onClose={() => setAsking(undefined)}
        />
      )}
    </section>
  );
}

interface AskProps {
  readonly family: PartFamily;
  /** Absent where the value is settled and only the reason is asked for. */
  readonly field?: ListName | SingleName;
  readonly title: string;
  readonly given: string;
  readonly changeOf: (value: string) => FamilyChange;
  readonly onClose: () => void;
}

function Ask({ family, field, title, given, changeOf, onClose }: AskProps) {
  const t = useText();
  const words = t.parts;
  const { message } = App.useApp();
  const correct = useCorrectFamily(family.code);
  const [value, setValue] = useState(given);
  const [remark, setRemark] = useState('');
  const send = () =>
    correct.mutate(
      {
        version: family.version,
        change: { ...changeOf(value.trim()), ...(remark.trim() === '' ? {} : { remark: remark.trim() }) },
      },
      {
        onSuccess: () => {
          void message.success(words.done);
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={title}
      okText={t.actions.confirm}
      cancelText={t.actions.cancel}
      okButtonProps={{ disabled: value.trim() === '' }}
      confirmLoading={correct.isPending}
      onOk={send}
      onCancel={onClose}
    >
      <div className={styles.form}>
        {field !== undefined && (
          <label>
            <span>{words.fields[field]}</span>
            <Value field={field} value={value} onChange={setValue} />
          </label>
        )}
        <label>
          <span>{words.remark}</span>
          <Input value={remark} maxLength={300} onChange={({ target }) => setRemark(target.value)} />
        </label>
      </div>
      <ProblemAlert error={correct.error} />
    </Modal>
  );
}

interface ValueProps {
  readonly field: ListName | SingleName;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Processes and trades are chosen, everything else is typed. */
function Value({ field, value, onChange }: ValueProps) {
  const words = useText().parts;
  const choices = usePartChoices().data;
  const named = field === 'processes' ? choices?.processes : field === 'trade' ? choices?.trades : undefined;
  if (field !== 'processes' && field !== 'trade') {
    return <Input value={value} maxLength={40} onChange={({ target }) => onChange(target.value)} />;
  }
  return (
    <Select
      aria-label={words.fields[field]}
      showSearch={{ optionFilterProp: 'label' }}
      value={value === '' ? null : value}
      options={(named ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      onChange={(chosen: string | null) => onChange(chosen ?? '')}
    />
  );
}
