import { useIntroductions } from '../../api/introductions.js';
import { useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { type AreaWaiting, areaWaiting } from './waiting.js';

/** What a maker is asked. */
export function useSupplyWaiting(): AreaWaiting {
  const { tiles, actions } = useText().home;
  const { me, can } = useSignedIn();
  const asked = useIntroductions('asked', 'put', 1, me.enterprises.length > 0 && can('introductions.answer'));
  return areaWaiting(
    [asked],
    [{ count: asked.data?.total, label: tiles.toAnswer, action: actions.toAnswer, to: '/to-answer', tone: 'act' }],
  );
}
