import { usePurchaseIntents } from '../../api/intents.js';
import { useProductBoard } from '../../api/products.js';
import { useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { type AreaWaiting, areaWaiting } from './waiting.js';

/** New products: what buyers ask, what makers answered, and what the review sent back. */
export function useProductsWaiting(): AreaWaiting {
  const { tiles, actions } = useText().home;
  const { me, can } = useSignedIn();
  const own = me.enterprises.length > 0;
  const asked = usePurchaseIntents({ side: 'asked', state: 'raised', page: 1 }, own && can('intents.answer'));
  const takenUp = usePurchaseIntents({ side: 'asking', state: 'taken_up', page: 1 }, own && can('intents.raise'));
  const raised = usePurchaseIntents({ side: 'asking', state: 'raised', page: 1 }, own && can('intents.raise'));
  const refused = useProductBoard({ side: 'own', state: 'refused', page: 1 }, own && can('supply.maintain'));
  return areaWaiting(
    [asked, takenUp, raised, refused],
    [
      {
        count: asked.data?.total,
        label: tiles.intentsAsked,
        action: actions.toAnswer,
        to: '/intents/asked',
        tone: 'act',
      },
      {
        count: refused.data?.total,
        label: tiles.productsRefused,
        action: actions.correct,
        to: '/my-products?state=refused',
        tone: 'bad',
      },
      {
        count: takenUp.data?.total,
        label: tiles.intentsTakenUp,
        action: actions.contactMaker,
        to: '/intents?state=taken_up',
        tone: 'good',
      },
      {
        count: raised.data?.total,
        label: tiles.intentsRaised,
        action: actions.waiting,
        to: '/intents?state=raised',
        tone: 'calm',
      },
    ],
  );
}
