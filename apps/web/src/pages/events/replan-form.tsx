import { App, Button, Select } from 'antd';
import { useState } from 'react';
import { useReplan } from '../../api/events.js';
import type { DockingEvent, PlanChange, Timetable } from '../../api/views.js';
import { Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './events.module.css';

interface Change {
  readonly kind: 'late' | 'gone';
  readonly participantId: string;
  /** The last slot a late firm misses. */
  readonly until: number;
}

interface ReplanFormProps {
  readonly event: DockingEvent;
  readonly timetable: Timetable;
}

/** Who is late or does not come; the plan is made anew around it and moves as few as it can. */
export function ReplanForm({ event, timetable }: ReplanFormProps) {
  const t = useText();
  const words = t.events.timetable;
  const { message } = App.useApp();
  const replan = useReplan(event.id);
  const [changes, setChanges] = useState<readonly Change[]>();
  if (!changes) {
    return (
      <div>
        <Button onClick={() => setChanges([])}>{words.replan}</Button>
      </div>
    );
  }
  const first = timetable.participants[0]?.id ?? '';
  const write = (index: number, patch: Partial<Change>) =>
    setChanges(changes.map((change, at) => (at === index ? { ...change, ...patch } : change)));
  const run = () =>
    replan.mutate(
      { version: event.version, changes: changes.map(changeOf) },
      {
        onSuccess: ({ moved }) => {
          setChanges(undefined);
          void message.success(words.moved(moved));
        },
      },
    );
  return (
    <Sheet title={words.late.title}>
      {changes.map((change, index) => (
        // Lines have no name of their own while they are typed.
        <div key={index} className={styles.actions}>
          <Select
            aria-label={words.late.title}
            showSearch={{ optionFilterProp: 'label' }}
            style={{ minWidth: 260 }}
            value={change.participantId}
            onChange={(participantId) => write(index, { participantId })}
            options={timetable.participants.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Select
            aria-label={words.late.title}
            value={change.kind}
            onChange={(kind) => write(index, { kind })}
            options={(['late', 'gone'] as const).map((kind) => ({ value: kind, label: words.late.kind[kind] }))}
          />
          {change.kind === 'late' && (
            <Select
              aria-label={words.late.until}
              value={change.until}
              onChange={(until) => write(index, { until })}
              options={timetable.event.slots.map(({ number }) => ({
                value: number,
                label: `${words.late.until} ${number}`,
              }))}
            />
          )}
          <Button onClick={() => setChanges(changes.filter((_, at) => at !== index))}>×</Button>
        </div>
      ))}
      <ProblemAlert error={replan.error} />
      <div className={styles.actions}>
        <Button onClick={() => setChanges([...changes, { kind: 'late', participantId: first, until: 1 }])}>
          {words.late.add}
        </Button>
        <Button type="primary" loading={replan.isPending} onClick={run}>
          {words.late.run}
        </Button>
        <Button onClick={() => setChanges(undefined)}>{t.actions.cancel}</Button>
      </div>
    </Sheet>
  );
}

function changeOf({ kind, participantId, until }: Change): PlanChange {
  return kind === 'late' ? { kind, participantId, from: 1, to: until } : { kind, participantId, from: 1 };
}
