import { useState } from 'react';
import { useMoveMeeting } from '../../api/meetings.js';
import type { Meeting, Timetable } from '../../api/views.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './events.module.css';
import { MeetingPanel } from './meeting-panel.js';
import { isSeated, whyNot } from './seating.js';

interface TimetableBoardProps {
  readonly timetable: Timetable;
  /** Whether the reader may move talks. */
  readonly mayMove: boolean;
}

/** Slots by tables. A talk is dragged to another seat; where that breaks a rule, the seat says which before it is let go. */
export function TimetableBoard({ timetable, mayMove }: TimetableBoardProps) {
  const t = useText();
  const words = t.events.timetable;
  const move = useMoveMeeting();
  const [dragged, setDragged] = useState<Meeting>();
  const [over, setOver] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const tables = Array.from({ length: timetable.event.tables }, (_, index) => index + 1);
  const seats = new Map(
    timetable.meetings.filter(isSeated).map((meeting) => [`${meeting.slot} ${meeting.table}`, meeting]),
  );
  const opened = timetable.meetings.find(({ id }) => id === chosen);
  const drop = (slot: number, table: number) => {
    if (dragged && whyNot(timetable, dragged, slot, table) === undefined) {
      move.mutate({ id: dragged.id, version: dragged.version, slot, table });
    }
    setDragged(undefined);
    setOver(undefined);
  };
  return (
    <>
      {mayMove && <p className={styles.soft}>{words.dragHint}</p>}
      <ProblemAlert error={move.error} />
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.board}>
        <table className={styles.board}>
          <thead>
            <tr>
              <th />
              {tables.map((table) => (
                <th key={table} scope="col">
                  {words.table(table)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {timetable.event.slots.map(({ number, startsAt, endsAt }) => (
              <tr key={number}>
                <th scope="row">
                  {words.slot(number)}
                  <div className="number">
                    {clockOf(startsAt)}–{clockOf(endsAt)}
                  </div>
                </th>
                {tables.map((table) => {
                  const seat = `${number} ${table}`;
                  const meeting = seats.get(seat);
                  const reason = dragged && over === seat ? whyNot(timetable, dragged, number, table) : undefined;
                  const free = dragged && over === seat && reason === undefined;
                  return (
                    <td
                      key={table}
                      className={[styles.seat, free && styles.free, reason && styles.refused].filter(Boolean).join(' ')}
                      onDragOver={(drag) => {
                        if (dragged) drag.preventDefault();
                        setOver(seat);
                      }}
                      onDrop={() => drop(number, table)}
                    >
                      {reason !== undefined && dragged?.id !== meeting?.id && (
                        <span className={styles.late}>{words.whyNot[reason]}</span>
                      )}
                      {meeting && (
                        <Talk
                          meeting={meeting}
                          draggable={mayMove && meeting.state === 'planned'}
                          pressed={meeting.id === chosen}
                          onDrag={setDragged}
                          onPress={() => setChosen(meeting.id === chosen ? undefined : meeting.id)}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {opened && (
        <MeetingPanel
          key={opened.id}
          timetable={timetable}
          meeting={opened}
          mayMove={mayMove}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

interface TalkProps {
  readonly meeting: Meeting;
  readonly draggable: boolean;
  readonly pressed: boolean;
  readonly onDrag: (meeting: Meeting | undefined) => void;
  readonly onPress: () => void;
}

function Talk({ meeting, draggable, pressed, onDrag, onPress }: TalkProps) {
  return (
    <button
      type="button"
      className={meeting.state === 'held' ? `${styles.talk} ${styles.done}` : styles.talk}
      aria-pressed={pressed}
      draggable={draggable}
      title={`${meeting.buyer.name} · ${meeting.supplier.name}`}
      onDragStart={(drag) => {
        drag.dataTransfer.effectAllowed = 'move';
        drag.dataTransfer.setData('text/plain', meeting.id);
        onDrag(meeting);
      }}
      onDragEnd={() => onDrag(undefined)}
      onClick={onPress}
    >
      <span>{meeting.buyer.name}</span>
      <span className={styles.second}>{meeting.supplier.name}</span>
    </button>
  );
}

/** The clock in Shanghai. */
export function clockOf(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 16);
}
