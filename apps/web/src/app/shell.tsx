import { Suspense, useEffect, useRef, useState } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { useMe } from '../api/account.js';
import { useText } from '../language/language.js';
import { signedIn } from '../session/session.js';
import { PageFailure } from './page-failure.js';
import { waysFor } from './navigation.js';
import styles from './shell.module.css';
import { TopBar } from './top-bar.js';

/** The frame of every page: top bar, ways, content. */
export function Shell() {
  const t = useText();
  const { data: me } = useMe();
  const [menuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  const content = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    setMenuOpen(false);
    // A new page is read from its top, by eye and by screen reader.
    if (!first.current) {
      content.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    first.current = false;
  }, [pathname]);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t.skip}
      </a>
      <TopBar menuOpen={menuOpen} onMenu={me ? () => setMenuOpen((open) => !open) : undefined} />
      <div className={styles.below}>
        {me && (
          <nav id="ways" className={menuOpen ? `${styles.ways} ${styles.open}` : styles.ways} aria-label={t.menu}>
            {waysFor(signedIn(me)).map((group, index) => (
              <div key={group.label ?? index} className={styles.group}>
                {group.label && <div className={styles.groupLabel}>{t.groups[group.label]}</div>}
                <ul>
                  {group.entries.map(({ to, label }) => (
                    <li key={to}>
                      <NavLink to={to} end={to === '/' || to === '/lists'} className={styles.way}>
                        {t.nav[label]}
                      </NavLink>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </nav>
        )}
        <main
          id="content"
          ref={content}
          tabIndex={-1}
          className={me ? styles.content : `${styles.content} ${styles.alone}`}
        >
          <PageFailure key={pathname}>
            <Suspense
              fallback={
                <div role="status" aria-label={t.loading} className={styles.loading}>
                  {t.loading}
                </div>
              }
            >
              <Outlet />
            </Suspense>
          </PageFailure>
        </main>
      </div>
    </div>
  );
}
