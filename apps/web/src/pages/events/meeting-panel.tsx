import { Button, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { useCancelMeeting, useMoveMeeting } from '../../api/meetings.js';
import type { Meeting, Timetable } from '../../api/views.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './events.module.css';
import { whyNot } from './seating.js';

interface MeetingPanelProps {
  readonly timetable: Timetable;
  readonly meeting: Meeting;
  readonly mayMove: boolean;
  readonly onClose: () => void;
}

/** One talk, moved without dragging: seats that break a rule say which. */
export function MeetingPanel({ timetable, meeting, mayMove, onClose }: MeetingPanelProps) {
  const t = useText();
  const words = t.events.timetable;
  const move = useMoveMeeting();
  const cancel = useCancelMeeting();
  const [slot, setSlot] = useState(meeting.slot);
  const [table, setTable] = useState(meeting.table);
  const reason = whyNot(timetable, meeting, slot, table);
  const here = slot === meeting.slot && table === meeting.table;
  const { id, version } = meeting;
  return (
    <section className={styles.panel} aria-label={meeting.buyer.name}>
      <h3>
        {meeting.buyer.name} · {meeting.supplier.name}
      </h3>
      <p className={styles.soft}>
        {words.slot(meeting.slot)} · {words.table(meeting.table)} {meeting.pinned && `· ${words.pinned}`}
      </p>
      {mayMove && meeting.state === 'planned' && (
        <div className={styles.actions}>
          <span>{words.move}</span>
          <Select
            aria-label={words.slot(slot)}
            value={slot}
            onChange={setSlot}
            options={timetable.event.slots.map(({ number }) => ({ value: number, label: words.slot(number) }))}
          />
          <Select
            aria-label={words.table(table)}
            value={table}
            onChange={setTable}
            showSearch
            options={Array.from({ length: timetable.event.tables }, (_, index) => ({
              value: index + 1,
              label: words.table(index + 1),
            }))}
          />
          <Button
            type="primary"
            disabled={here || reason !== undefined}
            loading={move.isPending}
            onClick={() => move.mutate({ id, version, slot, table }, { onSuccess: onClose })}
          >
            {words.moveTo}
          </Button>
          <Popconfirm
            title={words.cancelSure}
            okText={words.cancel}
            cancelText={t.actions.back}
            onConfirm={() => cancel.mutate({ id, version }, { onSuccess: onClose })}
          >
            <Button danger loading={cancel.isPending}>
              {words.cancel}
            </Button>
          </Popconfirm>
          {!here && reason !== undefined && <span className={styles.late}>{words.whyNot[reason]}</span>}
        </div>
      )}
      <ProblemAlert error={move.error ?? cancel.error} />
      <Button onClick={onClose}>{t.actions.close}</Button>
    </section>
  );
}
