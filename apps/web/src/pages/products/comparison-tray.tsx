import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useText } from '../../language/language.js';
import { useCompared } from './compared.js';
import styles from './products.module.css';

/** What was ticked for comparison; in view while anything is. */
export function ComparisonTray() {
  const t = useText();
  const words = t.products.catalogue;
  const navigate = useNavigate();
  const { ids, clear } = useCompared();
  if (ids.length === 0) return null;
  return (
    <div className={styles.tray} role="status">
      <span className="number">{words.chosen(ids.length)}</span>
      <Button onClick={clear}>{words.clear}</Button>
      <Button
        type="primary"
        disabled={ids.length < 2}
        onClick={() => void navigate(`/products/comparison?compare=${ids.join(',')}`)}
      >
        {words.compareNow}
      </Button>
    </div>
  );
}
