import { Checkbox } from 'antd';
import { Link } from 'react-router';
import type { ProductCard } from '../../api/views.js';
import { useText } from '../../language/language.js';
import { useCompared } from './compared.js';
import { Picture } from './picture.js';
import styles from './products.module.css';

/** So many figures say what it is. */
const FIGURES_SHOWN = 4;

export function ProductTile({ product }: { readonly product: ProductCard }) {
  const t = useText();
  const words = t.products.catalogue;
  const compared = useCompared();
  const { id, name, model, enterprise, figures, cover, category } = product;
  const chosen = compared.has(id);
  return (
    <li className={styles.tile}>
      <Picture url={cover} label={name} />
      <div className={styles.tileText}>
        <Link to={`/products/${id}`} className={styles.tileName}>
          {name}
        </Link>
        <div className={styles.soft}>{[model, category.name].filter(Boolean).join(' · ')}</div>
        <div className={styles.soft}>
          {enterprise.name} · {enterprise.regionName}
        </div>
        <dl className={styles.tileFigures}>
          {figures.slice(0, FIGURES_SHOWN).map((figure) => (
            <div key={figure.name}>
              <dt>{figure.name}</dt>
              <dd className="number">{[figure.value, figure.unit].filter(Boolean).join(' ')}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className={styles.tileCompare}>
        <Checkbox
          checked={chosen}
          disabled={!chosen && compared.isFull}
          aria-label={words.compareOne(name)}
          {...(!chosen && compared.isFull ? { title: words.compareFull } : {})}
          onChange={() => compared.toggle(id)}
        >
          {words.compare}
        </Checkbox>
      </div>
    </li>
  );
}
