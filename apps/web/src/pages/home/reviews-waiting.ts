import { useClaims } from '../../api/enterprises.js';
import { useProductBoard } from '../../api/products.js';
import { useLinesToReview } from '../../api/reviews.js';
import { useDeclaredOfferings } from '../../api/supply.js';
import { useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { type AreaWaiting, areaWaiting } from './waiting.js';

/** What staff decide for their region. */
export function useReviewsWaiting(): AreaWaiting {
  const { tiles, actions } = useText().home;
  const { can } = useSignedIn();
  const lines = useLinesToReview(1, can('shortages.review'));
  const offerings = useDeclaredOfferings({ side: 'region', state: 'submitted', page: 1 }, can('supply.review'));
  const products = useProductBoard({ side: 'region', state: 'submitted', page: 1 }, can('supply.review'));
  const claims = useClaims('open', 1, can('claims.decide'));
  const toReview = [
    { count: lines.data?.total, label: tiles.shortagesToReview, to: '/reviews/lines' },
    { count: offerings.data?.total, label: tiles.offeringsToReview, to: '/reviews/offerings' },
    { count: products.data?.total, label: tiles.productsToReview, to: '/reviews/products' },
    { count: claims.data?.total, label: tiles.claims, to: '/desk/claims' },
  ];
  return areaWaiting(
    [lines, offerings, products, claims],
    toReview.map((one) => ({ ...one, action: actions.review, tone: 'act' })),
  );
}
