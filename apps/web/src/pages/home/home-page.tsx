import { Link } from 'react-router';
import { useClaims } from '../../api/enterprises.js';
import { useCallList, useIntroductions } from '../../api/introductions.js';
import { useDeadJobs } from '../../api/operation.js';
import { useShortageLists } from '../../api/shortages.js';
import type { ShortageListSummary } from '../../api/views.js';
import { CoverageBar } from '../../elements/coverage-bar.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Page, Sheet } from '../../elements/page.js';
import { useLanguage, useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import styles from './home.module.css';
import { type Waiting, WaitingTiles } from './waiting-tiles.js';

/** What waits for whoever is signed in, by what they may do. */
export default function HomePage() {
  const t = useText();
  const { me } = useSignedIn();
  const newcomer = me.enterprises.length === 0 && me.departments.length === 0;
  return (
    <Page title={t.desk.home.title} text={t.desk.home.hello(me.account.name)}>
      {newcomer ? <Newcomer /> : <Member />}
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
            <EmptyState title={t.desk.home.pendingClaimTitle} text={t.desk.home.pendingClaimText} />
          ) : (
            <EmptyState
              title={t.desk.home.newcomerTitle}
              text={t.desk.home.newcomerText}
              to="/claim"
              action={t.nav.claim}
            />
          )
        }
      </Loaded>
    </Sheet>
  );
}

function Member() {
  const t = useText();
  const { can, me } = useSignedIn();
  const { tiles } = t.desk.home;
  const own = me.enterprises.length > 0;
  const lists = useShortageLists(1, own && can('shortages.raise'));
  const waiting = useIntroductions('asking', 'put', 1, own && can('introductions.put'));
  const accepted = useIntroductions('asking', 'accepted', 1, own && can('introductions.put'));
  const asked = useIntroductions('asked', 'put', 1, own && can('introductions.answer'));
  const calls = useCallList(1, can('introductions.telephone'));
  const claims = useClaims('open', 1, can('claims.decide'));
  const jobs = useDeadJobs(1, can('jobs.operate'));
  const sum = (part: 'open' | 'gap') => lists.data?.items.reduce((n, { coverage }) => n + coverage[part], 0);
  const all: Waiting[] = [
    { count: asked.data?.total, label: tiles.toAnswer, to: '/to-answer', tone: 'act' },
    { count: sum('open'), label: tiles.open, to: '/lists', tone: 'act' },
    { count: accepted.data?.total, label: tiles.accepted, to: '/introductions?state=accepted', tone: 'good' },
    { count: waiting.data?.total, label: tiles.waiting, to: '/introductions?state=put', tone: 'calm' },
    { count: sum('gap'), label: tiles.gap, to: '/lists', tone: 'bad' },
    { count: calls.data?.total, label: tiles.calls, to: '/desk/calls', tone: 'act' },
    { count: claims.data?.total, label: tiles.claims, to: '/desk/claims', tone: 'act' },
    { count: jobs.data?.total, label: tiles.jobs, to: '/desk/jobs', tone: 'bad' },
  ];
  return (
    <>
      <WaitingTiles
        tiles={all}
        mayPaste={can('shortages.raise')}
        loading={[lists, waiting, accepted, asked, calls, claims, jobs].some((query) => query.isLoading)}
      />
      {lists.data !== undefined && lists.data.total > 0 && <RecentLists lists={lists.data.items} />}
    </>
  );
}

function RecentLists({ lists }: { readonly lists: readonly ShortageListSummary[] }) {
  const { t, instantDay } = useLanguage();
  return (
    <Sheet title={t.desk.home.recentLists}>
      <ul className={styles.recent}>
        {lists.slice(0, 5).map((list) => (
          <li key={list.id}>
            <Link to={`/lists/${list.id}`}>{list.title}</Link>
            <span className={styles.soft}>{instantDay(list.createdAt)}</span>
            <CoverageBar coverage={list.coverage} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
