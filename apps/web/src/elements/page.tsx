import { type ReactNode, useEffect } from 'react';
import { useText } from '../language/language.js';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  readonly text?: ReactNode;
  readonly actions?: ReactNode;
  /** `narrow` for forms and for what is read on a phone. */
  readonly width?: 'wide' | 'narrow';
  readonly children: ReactNode;
}

/** A page with its heading, which is also the title of the tab. */
export function Page({ title, text, actions, width = 'wide', children }: PageProps) {
  const t = useText();
  useEffect(() => {
    document.title = `${title} · ${t.product}`;
  }, [title, t.product]);
  return (
    <div className={width === 'narrow' ? `${styles.page} ${styles.narrow}` : styles.page}>
      <header className={styles.heading}>
        <div>
          <h1>{title}</h1>
          {text !== undefined && <p>{text}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** A white sheet on the page's ground. */
export function Sheet({ children, title }: { readonly children: ReactNode; readonly title?: string }) {
  return (
    <section className={styles.sheet} {...(title ? { 'aria-label': title } : {})}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </section>
  );
}
