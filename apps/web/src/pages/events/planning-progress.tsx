import { Button, Progress } from 'antd';
import { usePlanning, useStopPlanning } from '../../api/events.js';
import type { DockingEvent } from '../../api/views.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './events.module.css';

/** How good the plan in the making is, against what no plan can exceed; who is content with it stops here. */
export function PlanningProgress({ event }: { readonly event: DockingEvent }) {
  const words = useText().events.timetable.planning;
  const planning = usePlanning(event.id, true);
  const stop = useStopPlanning(event.id);
  const best = planning.data?.best ?? null;
  const share = best && best.valueBound > 0 ? Math.floor((best.value / best.valueBound) * 1000) / 10 : 0;
  return (
    <div role="status">
      <p className="number">{best ? words.better(best.value, best.valueBound) : words.first}</p>
      <Progress percent={share} status="active" aria-label={words.progress} />
      {best && (
        <div className={styles.actions}>
          <Button
            loading={stop.isPending || planning.data?.stopping === true}
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
