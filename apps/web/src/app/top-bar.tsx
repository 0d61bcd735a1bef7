import { MenuOutlined, UserOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { useMe } from '../api/account.js';
import { useLanguage } from '../language/language.js';
import { useLeaving } from '../session/leaving.js';
import { SearchBox } from './search-box.js';
import styles from './shell.module.css';

interface TopBarProps {
  readonly menuOpen: boolean;
  /** Absent where nobody is signed in and there is no menu. */
  readonly onMenu: (() => void) | undefined;
}

/** Brand, search (the `/` key), language, account. */
export function TopBar({ menuOpen, onMenu }: TopBarProps) {
  const { t, locale, choose } = useLanguage();
  const { data: me } = useMe();
  const logOut = useLeaving();
  return (
    <header className={styles.bar}>
      {onMenu && (
        <button
          type="button"
          className={`${styles.barButton} ${styles.menuButton}`}
          aria-label={t.menu}
          aria-expanded={menuOpen}
          aria-controls="ways"
          onClick={onMenu}
        >
          <MenuOutlined />
        </button>
      )}
      <Link to="/" className={styles.brand} aria-label={t.productLong}>
        <svg width="30" height="20" viewBox="0 0 30 20" aria-hidden="true">
          <path d="M1 15h28M6 15V5M24 15V5M6 5c5 8 13 8 18 0" fill="none" stroke="#fff" strokeWidth="2.2" />
          <circle cx="6" cy="4" r="2.4" fill="#f2c14e" />
          <circle cx="24" cy="4" r="2.4" fill="#f2c14e" />
        </svg>
        <span className={styles.brandWord}>{t.product}</span>
      </Link>
      {me && <SearchBox />}
      <div className={styles.right}>
        <button
          type="button"
          className={styles.barButton}
          lang={locale === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => choose(locale === 'zh' ? 'en' : 'zh')}
        >
          {t.otherLanguage}
        </button>
        {me ? (
          <>
            <Link to="/account" className={styles.barButton} aria-label={`${t.account} ${me.account.name}`}>
              <UserOutlined />
              <span className={styles.accountName}>{me.account.name}</span>
            </Link>
            <button type="button" className={`${styles.barButton} ${styles.logOut}`} onClick={logOut}>
              {t.logOut}
            </button>
          </>
        ) : (
          me === null && (
            <Link to="/log-in" className={styles.barButton}>
              {t.logIn}
            </Link>
          )
        )}
      </div>
    </header>
  );
}
