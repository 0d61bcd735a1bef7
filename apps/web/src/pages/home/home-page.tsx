import { useClaims } from '../../api/enterprises.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Page, Sheet } from '../../elements/page.js';
import { useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { useDealsWaiting } from './deals-waiting.js';
import { useEventsWaiting } from './events-waiting.js';
import { useNeedsWaiting } from './needs-waiting.js';
import { useOperationWaiting } from './operation-waiting.js';
import { useProductsWaiting } from './products-waiting.js';
import { RecentLists } from './recent-lists.js';
import { useReviewsWaiting } from './reviews-waiting.js';
import { Starts } from './starts.js';
import { useSupplyWaiting } from './supply-waiting.js';
import { WaitingTiles } from './waiting-tiles.js';

/** What waits for whoever is signed in, by what they may do. */
export default function HomePage() {
  const t = useText();
  const { me } = useSignedIn();
  const belongsTo = [...me.enterprises.map(({ name }) => name), ...me.departments.map(({ name }) => name)];
  return (
    <Page title={t.home.title} text={[t.home.hello(me.account.name), ...belongsTo].join(' · ')}>
      {belongsTo.length === 0 ? <Newcomer /> : <Member />}
    </Page>
  );
}

function Newcomer() {
  const t = useText();
  const claims = useClaims('open', 1);
  return (
    <Sheet>
      <Loaded query={claims}>
        {({ total }) =>
          total > 0 ? (
            <EmptyState title={t.home.pendingClaimTitle} text={t.home.pendingClaimText} />
          ) : (
            <EmptyState title={t.home.newcomerTitle} text={t.home.newcomerText} to="/claim" action={t.nav.claim} />
          )
        }
      </Loaded>
    </Sheet>
  );
}

/** Each area says by itself what waits in it and for whom. */
function Member() {
  const areas = [
    useReviewsWaiting(),
    useNeedsWaiting(),
    useSupplyWaiting(),
    useProductsWaiting(),
    useEventsWaiting(),
    useDealsWaiting(),
    useOperationWaiting(),
  ];
  return (
    <>
      <WaitingTiles areas={areas} />
      <Starts />
      <RecentLists />
    </>
  );
}
