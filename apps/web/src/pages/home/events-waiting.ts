import { useEvents } from '../../api/events.js';
import { useParticipations } from '../../api/participations.js';
import type { EventState } from '../../api/views.js';
import { useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { type AreaWaiting, areaWaiting, type Waiting } from './waiting.js';

/** Invitations that the person's firm has not answered, and for an organiser what each meeting waits for. */
export function useEventsWaiting(): AreaWaiting {
  const { tile, tileAction, desk } = useText().events.mine;
  const { me, can } = useSignedIn();
  const organises = can('events.organise');
  const invited = useParticipations('invited', 1, me.enterprises.length > 0 && can('events.take_part'));
  const inviting = useEvents('inviting', 1, organises);
  const toPlan = useEvents('wishes_closed', 1, organises);
  const published = useEvents('published', 1, organises || can('events.check_in'));
  const at = (state: EventState) => `/events?state=${state}`;
  const calm = { tone: 'calm' } satisfies Partial<Waiting>;
  return areaWaiting(
    [invited, inviting, toPlan, published],
    [
      { count: invited.data?.total, label: tile, action: tileAction, to: '/participations?state=invited', tone: 'act' },
      {
        count: toPlan.data?.total,
        label: desk.toPlan,
        action: desk.toPlanAction,
        to: at('wishes_closed'),
        tone: 'act',
      },
      { count: published.data?.total, label: desk.today, action: desk.todayAction, to: at('published'), ...calm },
      { count: inviting.data?.total, label: desk.inviting, action: desk.invitingAction, to: at('inviting'), ...calm },
    ],
  );
}
