import { Link } from 'react-router';
import type { Shortage } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { useText } from '../../language/language.js';
import styles from './list-page.module.css';

/** Names the lines nobody can fill. */
export function GapLines({ lines }: { readonly lines: readonly Shortage[] }) {
  const t = useText();
  const { after } = useAddressState();
  const gaps = lines.filter(({ state }) => state === 'gap');
  if (gaps.length === 0) return null;
  return (
    <p className={styles.gap}>
      <strong>{t.lists.one.gapTitle}</strong>{' '}
      {gaps.map(({ id, part }, index) => (
        <span key={id}>
          {index > 0 && '、'}
          <Link to={after({ line: id })}>{part}</Link>
        </span>
      ))}{' '}
      <span>{t.lists.one.gapText}</span>
    </p>
  );
}
