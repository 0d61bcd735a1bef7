import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useMe } from '../api/account.js';
import { useText } from '../language/language.js';
import { signedIn } from '../session/session.js';
import { PageFailure } from './page-failure.js';
import { waysFor } from './navigation.js';
import styles from './shell.module.css';
import { TopBar } from './top-bar.js';
import { Ways, WaysOnPhone } from './ways.js';

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
  const groups = useMemo(() => (me ? waysFor(signedIn(me)) : []), [me]);
  const toggle = () => setMenuOpen((open) => !open);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t.skip}
      </a>
      <TopBar menuOpen={menuOpen} onMenu={me ? toggle : undefined} />
      <div className={styles.below}>
        {me && <Ways groups={groups} open={menuOpen} />}
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
      {me && <WaysOnPhone groups={groups} open={menuOpen} onMenu={toggle} />}
    </div>
  );
}
