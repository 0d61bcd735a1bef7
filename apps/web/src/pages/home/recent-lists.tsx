import { Link } from 'react-router';
import { useShortageLists } from '../../api/shortages.js';
import { CoverageBar } from '../../elements/coverage-bar.js';
import { Sheet } from '../../elements/page.js';
import { useLanguage } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import styles from './home.module.css';

const SHOWN = 5;

/** The newest lists and how much of each is covered. */
export function RecentLists() {
  const { t, instantDay } = useLanguage();
  const { me, can } = useSignedIn();
  const own = me.enterprises.length > 0;
  const lists = useShortageLists(1, can('shortages.raise', 'shortages.read_region'));
  if (lists.data === undefined || lists.data.total === 0) return null;
  return (
    <Sheet title={own ? t.home.recentLists : t.home.recentListsRegion}>
      <ul className={styles.recent}>
        {lists.data.items.slice(0, SHOWN).map((list) => (
          <li key={list.id}>
            <div>
              <Link to={`/lists/${list.id}`}>{list.title}</Link>
              {!own && <div className={styles.soft}>{list.enterprise.name}</div>}
            </div>
            <span className={styles.soft}>{instantDay(list.createdAt)}</span>
            <CoverageBar coverage={list.coverage} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
