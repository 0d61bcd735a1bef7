import { useClaims } from '../../api/enterprises.js';
import { useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { type AreaWaiting, areaWaiting } from './waiting.js';

/** What staff decide for their region. */
export function useReviewsWaiting(): AreaWaiting {
  const { tiles, actions } = useText().home;
  const claims = useClaims('open', 1, useSignedIn().can('claims.decide'));
  return areaWaiting(
    [claims],
    [{ count: claims.data?.total, label: tiles.claims, action: actions.review, to: '/desk/claims', tone: 'act' }],
  );
}
