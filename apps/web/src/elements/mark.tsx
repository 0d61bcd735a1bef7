import type { ReactNode } from 'react';
import styles from './mark.module.css';

export type Tone = 'good' | 'calm' | 'attention' | 'bad' | 'quiet';

interface MarkProps {
  readonly tone: Tone;
  readonly title?: string;
  readonly role?: 'status';
  readonly children: ReactNode;
}

/** A word on a tinted ground: a state at a glance. Every tone keeps AA contrast. */
export function Mark({ tone, children, ...rest }: MarkProps) {
  return (
    <span className={`${styles.mark} ${styles[tone]}`} {...rest}>
      {children}
    </span>
  );
}
