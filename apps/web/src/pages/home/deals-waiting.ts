import { useDeals } from '../../api/deals.js';
import { useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { type AreaWaiting, areaWaiting } from './waiting.js';

/** Deals of the person's own firm that nobody moves on. */
export function useDealsWaiting(): AreaWaiting {
  const { tiles, actions } = useText().deals;
  const { me, can } = useSignedIn();
  const own = me.enterprises.length > 0 && can('deals.conduct');
  const overdue = useDeals({ nextStep: 'overdue' }, 1, own);
  const missing = useDeals({ nextStep: 'missing' }, 1, own);
  return areaWaiting(
    [overdue, missing],
    [
      {
        count: overdue.data?.total,
        label: tiles.overdue,
        action: actions.overdue,
        to: '/deals?step=overdue',
        tone: 'bad',
      },
      {
        count: missing.data?.total,
        label: tiles.missing,
        action: actions.missing,
        to: '/deals?step=missing',
        tone: 'act',
      },
    ],
  );
}
