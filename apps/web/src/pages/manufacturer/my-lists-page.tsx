import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { LISTS_PER_PAGE, useShortageLists } from '../../api/shortages.js';
import type { Coverage } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { CoverageBar } from '../../elements/coverage-bar.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { useLanguage } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import styles from './my-lists.module.css';

export default function MyListsPage() {
  const { t, instantDay } = useLanguage();
  const { page } = useAddressState();
  const navigate = useNavigate();
  const { can } = useSignedIn();
  const lists = useShortageLists(page);
  const paste = can('shortages.raise') ? (
    <Button type="primary" onClick={() => void navigate('/lists/new')}>
      {t.nav.paste}
    </Button>
  ) : undefined;
  return (
    <Page title={paste ? t.lists.mine.title : t.lists.mine.titleRegion} text={t.lists.mine.text} actions={paste}>
      <Sheet>
        <Loaded query={lists}>
          {({ items, total }) =>
            total === 0 ? (
              <EmptyState
                title={t.lists.mine.emptyTitle}
                text={paste ? t.lists.mine.emptyText : t.lists.mine.emptyTextRegion}
                {...(paste ? { to: '/lists/new', action: t.nav.paste } : {})}
              />
            ) : (
              <>
                <ul className={styles.lists}>
                  {items.map((list) => (
                    <li key={list.id}>
                      <div className={styles.name}>
                        <Link to={`/lists/${list.id}`}>{list.title}</Link>
                        <div className={styles.soft}>{list.enterprise.name}</div>
                      </div>
                      <div className={styles.soft}>{instantDay(list.createdAt)}</div>
                      <div className="number">{t.lists.mine.lines(linesOf(list.coverage))}</div>
                      <CoverageBar coverage={list.coverage} />
                    </li>
                  ))}
                </ul>
                <Paging total={total} size={LISTS_PER_PAGE} />
              </>
            )
          }
        </Loaded>
      </Sheet>
    </Page>
  );
}

/** Withdrawn lines are gone; those before approval are there, though they are not covered yet. */
function linesOf({ total, submitted, refused }: Coverage): number {
  return total + submitted + refused;
}
