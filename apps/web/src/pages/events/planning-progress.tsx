import { Button, Progress } from 'antd';
import { useStopPlanning } from '../../api/events.js';
import type { DockingEvent, Planning } from '../../api/views.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './events.module.css';

interface PlanningProgressProps {
  readonly event: DockingEvent;
  /** Undefined until it was looked at. */
  readonly planning: Planning | undefined;
}

/** How good the plan in the making is, against what no plan can exceed; who is content with it stops here. */
export function PlanningProgress({ event, planning }: PlanningProgressProps) {
  const words = useText().events.timetable.planning;
  const stop = useStopPlanning(event.id);
  const best = planning?.best ?? null;
  const share = best && best.valueBound > 0 ? Math.floor((best.value / best.valueBound) * 1000) / 10 : 0;
  return (
    <div role="status">
      <p className="number">{best ? words.better(best.value, best.valueBound) : words.first}</p>
      <Progress percent={share} status="active" aria-label={words.progress} />
      {best && (
        <div className={styles.actions}>
          <Button
            loading={stop.isPending || planning?.stopping === true}
            onClick={() => stop.mutate({ version: event.version })}
          >
            {words.stop}
          </Button>
        </div>
      )}
      <ProblemAlert error={stop.error} />
    </div>
  );
}
