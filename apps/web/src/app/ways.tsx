import { MenuOutlined } from '@ant-design/icons';
import { NavLink } from 'react-router';
import { useText } from '../language/language.js';
import { type WayGroup, waysOnPhone } from './navigation.js';
import styles from './ways.module.css';

interface WaysProps {
  readonly groups: readonly WayGroup[];
  readonly open: boolean;
}

/** Pages below which others stand that have a way of their own. */
const EXACT = new Set(['/', '/lists', '/intents']);

/** All ways, at the side; on a phone behind the button that opens them. */
export function Ways({ groups, open }: WaysProps) {
  const t = useText();
  return (
    <nav id="ways" className={open ? `${styles.ways} ${styles.open}` : styles.ways} aria-label={t.menu}>
      {groups.map((group, index) => (
        <div key={group.label ?? index} className={styles.group}>
          {group.label && <div className={styles.groupLabel}>{t.groups[group.label]}</div>}
          <ul>
            {group.entries.map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to} end={EXACT.has(to)} className={styles.way}>
                  {t.nav[label]}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

interface WaysOnPhoneProps extends WaysProps {
  readonly onMenu: () => void;
}

/** What is done standing up, one tap away; the last place opens everything else. */
export function WaysOnPhone({ groups, open, onMenu }: WaysOnPhoneProps) {
  const t = useText();
  return (
    <nav className={styles.foot} aria-label={t.menuOnPhone}>
      {waysOnPhone(groups).map(({ to, label, onPhone: Icon }) => (
        <NavLink key={to} to={to} end={EXACT.has(to)} className={styles.place}>
          <Icon />
          {t.nav[label]}
        </NavLink>
      ))}
      <button type="button" className={styles.place} aria-expanded={open} aria-controls="ways" onClick={onMenu}>
        <MenuOutlined />
        {t.menu}
      </button>
    </nav>
  );
}
