import { App, Button } from 'antd';
import { useMoved, usePlan, usePlanning, useTimetable, useUnplaced } from '../../api/events.js';
import type { DockingEvent, EventPlan } from '../../api/views.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Mark } from '../../elements/mark.js';
import { Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import styles from './events.module.css';
import { PlanningProgress } from './planning-progress.js';
import { ReplanForm } from './replan-form.js';
import { TimetableBoard } from './timetable-board.js';

/** The plan: made with one press, shown against its bound, changed by hand, made anew when somebody is late. */
export function EventTimetable({ event }: { readonly event: DockingEvent }) {
  const t = useText();
  const words = t.events.timetable;
  const { can } = useSignedIn();
  const { message } = App.useApp();
  const organises = can('events.organise');
  const plan = usePlan(event.id);
  const timetable = useTimetable(event.id, event.plan !== null);
  const mayPlan = organises && event.commands.includes('plan');
  const mayReplan = organises && event.commands.includes('replan') && event.plan !== null;
  const { planning, underWay } = usePlanning(event.id, mayPlan || mayReplan, plan.isPending);
  return (
    <>
      <Sheet>
        {event.plan && <PlanNumbers plan={event.plan} stale={event.planIsStale} />}
        {mayPlan && (
          <div className={styles.actions}>
            <Button
              type="primary"
              loading={underWay}
              onClick={() =>
                plan.mutate(
                  { version: event.version },
                  { onSuccess: ({ placed }) => void message.success(words.placed(placed)) },
                )
              }
            >
              {event.plan ? words.planAgain : words.plan}
            </Button>
          </div>
        )}
        {underWay && <PlanningProgress event={event} planning={planning} />}
        <ProblemAlert error={plan.error} />
        {event.plan === null && !mayPlan && (
          <EmptyState title={words.emptyTitle} text={event.state === 'inviting' ? words.closeFirst : words.emptyText} />
        )}
      </Sheet>
      {mayReplan && timetable.data && <ReplanForm event={event} timetable={timetable.data} />}
      {event.plan && (
        <Sheet>
          <Loaded query={timetable}>
            {(loaded) => (
              <TimetableBoard
                timetable={loaded}
                mayMove={organises && ['wishes_closed', 'published'].includes(event.state)}
              />
            )}
          </Loaded>
        </Sheet>
      )}
      {organises && event.plan && <Differences event={event} plan={event.plan} />}
    </>
  );
}

function PlanNumbers({ plan, stale }: { readonly plan: EventPlan; readonly stale: boolean }) {
  const words = useText().events.timetable;
  return (
    <>
      <div className={styles.actions}>
        <strong className="number">{words.placed(plan.placed)}</strong>
        <span className="number">{words.value(plan.value, plan.valueBound)}</span>
        {plan.value === plan.valueBound && <Mark tone="good">{words.best}</Mark>}
        <span className="number">{words.breaks(plan.breaks)}</span>
        {plan.unplaced > 0 && <span className="number">{words.unplaced(plan.unplaced)}</span>}
        {plan.kind === 'replan' && <span className="number">{words.moved(plan.moved)}</span>}
      </div>
      <p className={styles.soft}>{plan.valueFormula}</p>
      {stale && <p className={styles.late}>{words.stale}</p>}
    </>
  );
}

/** What the last plan moved, and what found no place, each with its reason. */
function Differences({ event, plan }: { readonly event: DockingEvent; readonly plan: EventPlan }) {
  const words = useText().events.timetable;
  const unplaced = useUnplaced(event.id, plan.unplaced > 0 ? plan.number : 0);
  const moved = useMoved(event.id, plan.kind === 'replan' && plan.moved > 0 ? plan.number : undefined);
  const seat = (at: { slot: number; table: number } | null, without: string) =>
    at ? `${words.slot(at.slot)} ${words.table(at.table)}` : without;
  return (
    <>
      {moved.data && (
        <Sheet title={words.movedTitle}>
          <ul>
            {moved.data.items.map((one) => (
              <li key={one.meetingId}>
                {one.buyer.name} · {one.supplier.name}：{seat(one.from, words.newMeeting)} →{' '}
                {seat(one.to, words.noPlace)}
              </li>
            ))}
          </ul>
        </Sheet>
      )}
      {unplaced.data && unplaced.data.total > 0 && (
        <Sheet title={words.unplacedTitle}>
          <ul>
            {unplaced.data.items.map((one) => (
              <li key={`${one.buyer.id} ${one.supplier.id}`}>
                {one.buyer.name} · {one.supplier.name}{' '}
                <span className={styles.soft}>{words.unplacedWhy(one.value, one.reasonText)}</span>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}
