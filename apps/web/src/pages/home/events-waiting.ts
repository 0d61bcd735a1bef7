import { useParticipations } from '../../api/participations.js';
import { useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { type AreaWaiting, areaWaiting } from './waiting.js';

/** Invitations that the person's firm has not answered. */
export function useEventsWaiting(): AreaWaiting {
  const { tile, tileAction } = useText().events.mine;
  const { me, can } = useSignedIn();
  const invited = useParticipations('invited', 1, me.enterprises.length > 0 && can('events.take_part'));
  return areaWaiting(
    [invited],
    [
      {
        count: invited.data?.total,
        label: tile,
        action: tileAction,
        to: '/participations?state=invited',
        tone: 'act',
      },
    ],
  );
}
