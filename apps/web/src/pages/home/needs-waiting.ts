import { useCallList, useIntroductions } from '../../api/introductions.js';
import { useShortageLists } from '../../api/shortages.js';
import { useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { type AreaWaiting, areaWaiting } from './waiting.js';

/** Missing parts: lines without a maker, makers that answered or should, and for staff the calls to make. */
export function useNeedsWaiting(): AreaWaiting {
  const { tiles, actions } = useText().home;
  const { me, can } = useSignedIn();
  const own = me.enterprises.length > 0;
  const lists = useShortageLists(1, own && can('shortages.raise'));
  const waiting = useIntroductions('asking', 'put', 1, own && can('introductions.put'));
  const accepted = useIntroductions('asking', 'accepted', 1, own && can('introductions.put'));
  const calls = useCallList(1, can('introductions.telephone'));
  // Staff see lists too, on the same page, but finding makers is not theirs to do.
  const sum = (part: 'open' | 'gap') =>
    own ? lists.data?.items.reduce((n, { coverage }) => n + coverage[part], 0) : undefined;
  return areaWaiting(
    [lists, waiting, accepted, calls],
    [
      { count: calls.data?.total, label: tiles.calls, action: actions.calls, to: '/desk/calls', tone: 'act' },
      { count: sum('open'), label: tiles.open, action: actions.open, to: '/lists', tone: 'act' },
      {
        count: accepted.data?.total,
        label: tiles.accepted,
        action: actions.accepted,
        to: '/introductions?state=accepted',
        tone: 'good',
      },
      {
        count: waiting.data?.total,
        label: tiles.waiting,
        action: actions.waiting,
        to: '/introductions?state=put',
        tone: 'calm',
      },
      { count: sum('gap'), label: tiles.gap, action: actions.gap, to: '/lists', tone: 'bad' },
    ],
  );
}
