import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useAddressState } from '../app/address.js';
import { useText } from '../language/language.js';
import styles from './paging.module.css';

interface PagingProps {
  readonly total: number;
  readonly size: number;
  /** The name in the address, where a page has two lists. */
  readonly name?: string;
}

/** Steps through a long list; the page stands in the address. */
export function Paging({ total, size, name = 'page' }: PagingProps) {
  const t = useText();
  const { get, change } = useAddressState();
  const page = Math.max(1, Number(get(name) ?? '1') || 1);
  const pages = Math.max(1, Math.ceil(total / size));
  const go = (to: number) => change({ [name]: to === 1 ? null : to });
  // An old link, to a list that has become shorter.
  if (page > pages) {
    return (
      <nav className={styles.paging} aria-label={t.paging.total(total)}>
        <span className="number">{t.paging.beyond(pages)}</span>
        <Button onClick={() => go(pages)}>{t.paging.last}</Button>
      </nav>
    );
  }
  return (
    <nav className={styles.paging} aria-label={t.paging.total(total)}>
      <span className="number">{t.paging.total(total)}</span>
      {pages > 1 && (
        <>
          <Button
            aria-label={t.paging.previous}
            icon={<LeftOutlined />}
            disabled={page <= 1}
            onClick={() => go(page - 1)}
          />
          <span className="number">{t.paging.of(page, pages)}</span>
          <Button
            aria-label={t.paging.next}
            icon={<RightOutlined />}
            disabled={page >= pages}
            onClick={() => go(page + 1)}
          />
        </>
      )}
    </nav>
  );
}
