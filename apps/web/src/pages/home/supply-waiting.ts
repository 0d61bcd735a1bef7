import { useLineConfirmations } from '../../api/capacity.js';
import { useIntroductions } from '../../api/introductions.js';
import { useDeclaredOfferings } from '../../api/supply.js';
import { daysUntil } from '../../language/format.js';
import { useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { type AreaWaiting, areaWaiting } from './waiting.js';

/** After so many days what was said of a line is asked for again. */
const STALE_DAYS = 7;

/** What a maker is asked, and what it said that is no longer good. */
export function useSupplyWaiting(): AreaWaiting {
  const { tiles, actions } = useText().home;
  const { me, can } = useSignedIn();
  const own = me.enterprises.length > 0;
  const keeps = own && can('supply.maintain');
  const asked = useIntroductions('asked', 'put', 1, own && can('introductions.answer'));
  const refused = useDeclaredOfferings({ side: 'own', state: 'refused', page: 1 }, keeps);
  const expired = useDeclaredOfferings({ side: 'own', state: 'expired', page: 1 }, keeps);
  const lines = useLineConfirmations(keeps);
  const stale = lines.data?.items.filter(({ confirmedOn }) => confirmedOn && daysUntil(confirmedOn) < -STALE_DAYS);
  return areaWaiting(
    [asked, refused, expired, lines],
    [
      { count: asked.data?.total, label: tiles.toAnswer, action: actions.toAnswer, to: '/to-answer', tone: 'act' },
      {
        count: refused.data?.total,
        label: tiles.offeringsRefused,
        action: actions.correct,
        to: '/offerings?state=refused',
        tone: 'bad',
      },
      {
        count: expired.data?.total,
        label: tiles.offeringsExpired,
        action: actions.renew,
        to: '/offerings?state=expired',
        tone: 'act',
      },
      { count: stale?.length, label: tiles.linesStale, action: actions.confirmLines, to: '/capacity', tone: 'act' },
    ],
  );
}
