import { Button, Checkbox } from 'antd';
import { useText } from '../../language/language.js';
import styles from './reviews.module.css';

interface DecisionBarProps {
  readonly chosen: number;
  readonly onPage: number;
  readonly pending: boolean;
  readonly onSelectPage: (on: boolean) => void;
  readonly onApprove: () => void;
  readonly onRefuse: () => void;
}

/** Deciding what is ticked; stays in view above a long list. */
export function DecisionBar({ chosen, onPage, pending, onSelectPage, onApprove, onRefuse }: DecisionBarProps) {
  const words = useText().reviews;
  return (
    <div className={styles.bar}>
      <Checkbox
        checked={chosen === onPage}
        indeterminate={chosen > 0 && chosen < onPage}
        onChange={({ target }) => onSelectPage(target.checked)}
      >
        {words.selectPage}
      </Checkbox>
      <span className={styles.soft} role="status">
        {words.chosen(chosen)}
      </span>
      <Button type="primary" disabled={chosen === 0} loading={pending} onClick={onApprove}>
        {words.approveSelected(chosen)}
      </Button>
      <Button disabled={chosen === 0 || pending} onClick={onRefuse}>
        {words.refuseSelected(chosen)}
      </Button>
    </div>
  );
}
