import { Link } from 'react-router';
import type { Permission } from '#kernel';
import type { Dictionary } from '../../language/dictionary.js';
import { useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import styles from './home.module.css';

interface Start {
  readonly name: keyof Dictionary['home']['starts'];
  readonly to: string;
  readonly anyOf?: readonly Permission[];
}

/** Where work begins, in the order in which most come for it. */
const STARTS: readonly Start[] = [
  { name: 'paste', to: '/lists/new', anyOf: ['shortages.raise'] },
  { name: 'offerings', to: '/offerings', anyOf: ['supply.maintain'] },
  { name: 'capacity', to: '/capacity', anyOf: ['supply.maintain'] },
  { name: 'event', to: '/events/new', anyOf: ['events.organise'] },
  { name: 'lists', to: '/lists', anyOf: ['shortages.read_region'] },
  { name: 'figures', to: '/figures', anyOf: ['figures.read'] },
  { name: 'products', to: '/products' },
  { name: 'publish', to: '/my-products/new', anyOf: ['supply.maintain'] },
  { name: 'imports', to: '/desk/imports', anyOf: ['register.import'] },
  { name: 'search', to: '/search' },
];

/** What one may begin here, each in a sentence: nobody has to know the menu. */
export function Starts() {
  const t = useText();
  const { can } = useSignedIn();
  return (
    <section aria-label={t.home.startsTitle}>
      <h2 className={styles.startsTitle}>{t.home.startsTitle}</h2>
      <ul className={styles.starts}>
        {STARTS.filter(({ anyOf }) => anyOf === undefined || can(...anyOf)).map(({ name, to }) => (
          <li key={name}>
            <Link to={to} className={styles.start}>
              <strong>{t.home.starts[name].title}</strong>
              <span>{t.home.starts[name].text}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
