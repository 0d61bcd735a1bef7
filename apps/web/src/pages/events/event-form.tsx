import { Button, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { type EventDraft, isWhole, slotsOf } from './event-draft.js';
import styles from './events.module.css';

interface EventFormProps {
  readonly draft: EventDraft;
  readonly onChange: (draft: EventDraft) => void;
  readonly onSave: () => void;
  readonly pending: boolean;
  readonly action: string;
  /** What stands before the fields: the region, where it can still be chosen. */
  readonly children?: ReactNode;
}

/** Where, when, how many tables; how many talks that makes is said while it is typed. */
export function EventForm({ draft, onChange, onSave, pending, action, children }: EventFormProps) {
  const t = useText();
  const words = t.events.form;
  const set = (patch: Partial<EventDraft>) => onChange({ ...draft, ...patch });
  const text = (name: 'title' | 'venue' | 'day' | 'notice' | 'answerBy' | 'wishesClose') => ({
    value: draft[name],
    onChange: ({ target }: { target: { value: string } }) => set({ [name]: target.value }),
  });
  const count = (name: 'talkMinutes' | 'changeMinutes' | 'tables', min: number, max: number) => (
    <InputNumber
      aria-label={words[name]}
      value={draft[name]}
      min={min}
      max={max}
      style={{ width: '100%' }}
      onChange={(value) => set({ [name]: value ?? min })}
    />
  );
  const most = (name: 'mostForBuyer' | 'mostForSupplier') => (
    <InputNumber
      aria-label={words[name]}
      value={draft[name]}
      min={1}
      max={60}
      placeholder={words.noLimit}
      style={{ width: '100%' }}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <>
      <div className={styles.form}>
        {children}
        <label>
          <span>{words.kind}</span>
          <Select
            aria-label={words.kind}
            style={{ width: '100%' }}
            value={draft.kind}
            onChange={(kind) => set({ kind })}
            options={(['component', 'production_demand'] as const).map((value) => ({
              value,
              label: t.events.kind[value],
            }))}
          />
        </label>
        <label className={styles.wide}>
          <span>{words.name}</span>
          <Input maxLength={100} placeholder={words.nameHint} {...text('title')} />
        </label>
        <label>
          <span>{words.venue}</span>
          <Input maxLength={200} {...text('venue')} />
        </label>
        <label>
          <span>{words.day}</span>
          <Input type="date" {...text('day')} />
        </label>
        <Hours label={words.morning} value={draft.morning} onChange={(morning) => set({ morning })} />
        <Hours label={words.afternoon} value={draft.afternoon} onChange={(afternoon) => set({ afternoon })} />
        <label>
          <span>{words.talkMinutes}</span>
          {count('talkMinutes', 5, 240)}
        </label>
        <label>
          <span>{words.changeMinutes}</span>
          {count('changeMinutes', 0, 120)}
        </label>
        <label>
          <span>{words.tables}</span>
          {count('tables', 1, 500)}
        </label>
        <label>
          <span>{words.answerBy}</span>
          <Input type="datetime-local" {...text('answerBy')} />
        </label>
        <label>
          <span>{words.wishesClose}</span>
          <Input type="datetime-local" {...text('wishesClose')} />
        </label>
        <label>
          <span>{words.mostForBuyer}</span>
          {most('mostForBuyer')}
        </label>
        <label>
          <span>{words.mostForSupplier}</span>
          {most('mostForSupplier')}
        </label>
        <label className={styles.wide}>
          <span>{words.notice}</span>
          <Input.TextArea rows={2} maxLength={1000} {...text('notice')} />
        </label>
      </div>
      <p className={styles.soft}>{words.slots(slotsOf(draft), draft.tables)}</p>
      <div className={styles.actions}>
        <Button type="primary" disabled={!isWhole(draft)} loading={pending} onClick={onSave}>
          {action}
        </Button>
      </div>
    </>
  );
}

interface HoursProps {
  readonly label: string;
  readonly value: { readonly from: string; readonly to: string };
  readonly onChange: (value: { from: string; to: string }) => void;
}

function Hours({ label, value, onChange }: HoursProps) {
  const words = useText().events.form;
  return (
    <fieldset>
      <legend>{label}</legend>
      <div className={styles.hours}>
        <Input
          type="time"
          aria-label={`${label} ${words.from}`}
          value={value.from}
          onChange={({ target }) => onChange({ ...value, from: target.value })}
        />
        –
        <Input
          type="time"
          aria-label={`${label} ${words.to}`}
          value={value.to}
          onChange={({ target }) => onChange({ ...value, to: target.value })}
        />
      </div>
    </fieldset>
  );
}
