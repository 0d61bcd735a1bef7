import { Alert } from 'antd';
import { useText } from '../../language/language.js';
import styles from './reviews.module.css';

interface LeftAloneProps {
  readonly left: readonly { readonly name: string; readonly why: string }[];
}

/** What was ticked and not decided, and why. */
export function LeftAlone({ left }: LeftAloneProps) {
  const words = useText().reviews;
  if (left.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={words.leftTitle(left.length)}
      description={
        <ul className={styles.left}>
          {left.map(({ name, why }) => (
            <li key={name}>
              <strong>{name}</strong> {why}
            </li>
          ))}
        </ul>
      }
    />
  );
}
