import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useEnterOutcome, useMissMeeting } from '../../api/meetings.js';
import type { Meeting, MeetingOutcome } from '../../api/views.js';
import { Mark, type Tone } from '../../elements/mark.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './events.module.css';
import { clockOf } from './timetable-board.js';

const OUTCOMES = ['negotiating', 'trial_agreed', 'order_signed', 'follow_up', 'nothing'] as const;
const MISSING = ['buyer', 'supplier', 'both'] as const;
const TONE: Record<Meeting['state'], Tone> = { planned: 'attention', held: 'good', missed: 'bad', cancelled: 'quiet' };

/** One talk in one line: when, who, and what came of it. */
export function MeetingRow({ meeting }: { readonly meeting: Meeting }) {
  const t = useText();
  const words = t.events.day;
  const enter = useEnterOutcome();
  const miss = useMissMeeting();
  const [outcome, setOutcome] = useState<MeetingOutcome['outcome'] | null>(meeting.outcome);
  const [remark, setRemark] = useState(meeting.remark);
  const { id, version } = meeting;
  const changed = outcome !== meeting.outcome || remark !== meeting.remark;
  return (
    <li>
      <div>
        <strong className="number">{clockOf(meeting.startsAt)}</strong> {t.events.timetable.table(meeting.table)} ·{' '}
        {meeting.buyer.name} × {meeting.supplier.name}{' '}
        <Mark tone={TONE[meeting.state]}>{words.meetingState[meeting.state]}</Mark>{' '}
        {meeting.missing && <span className={styles.soft}>{words.missing[meeting.missing]}</span>}
        <ProblemAlert error={enter.error ?? miss.error} />
      </div>
      {(meeting.state === 'planned' || meeting.state === 'held') && (
        <div className={styles.chips}>
          <Select
            aria-label={`${words.outcomes} ${meeting.buyer.name} ${meeting.supplier.name}`}
            style={{ width: 140 }}
            placeholder={words.outcomes}
            {...(outcome ? { value: outcome } : {})}
            onChange={setOutcome}
            options={OUTCOMES.map((value) => ({ value, label: words.outcome[value] }))}
          />
          <Input
            aria-label={words.remark}
            placeholder={words.remark}
            style={{ width: 180 }}
            value={remark}
            maxLength={500}
            onChange={({ target }) => setRemark(target.value)}
          />
          <Button
            type="primary"
            disabled={outcome === null || !changed}
            loading={enter.isPending}
            onClick={() => outcome && enter.mutate({ id, version, outcome, remark: remark.trim() })}
          >
            {words.save}
          </Button>
          {meeting.state === 'planned' && (
            <Select
              aria-label={words.noShow}
              placeholder={words.noShow}
              style={{ width: 120 }}
              value={null}
              onChange={(missing: (typeof MISSING)[number]) => miss.mutate({ id, version, missing })}
              options={MISSING.map((value) => ({ value, label: words.missing[value] }))}
            />
          )}
        </div>
      )}
    </li>
  );
}
