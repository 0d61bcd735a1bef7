import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  /** Where the next step is, and what it is called. */
  readonly to?: string;
  readonly action?: string;
  readonly children?: ReactNode;
}

/** Nothing is here: says why, and what to do next. */
export function EmptyState({ title, text, to, action, children }: EmptyStateProps) {
  const navigate = useNavigate();
  return (
    <div className={styles.empty}>
      <svg width="56" height="34" viewBox="0 0 56 34" aria-hidden="true">
        <path d="M2 26h52M10 26V15M46 26V15M10 15c9 9 27 9 36 0" fill="none" stroke="#a9b8b8" strokeWidth="2.5" />
      </svg>
      <h2>{title}</h2>
      <p>{text}</p>
      {to !== undefined && (
        <Button type="primary" onClick={() => void navigate(to)}>
          {action}
        </Button>
      )}
      {children}
    </div>
  );
}
