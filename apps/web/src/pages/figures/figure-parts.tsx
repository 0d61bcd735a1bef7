import { Link } from 'react-router';
import { PARTS_PER_PAGE, useFigureItems } from '../../api/figures.js';
import type { FigureScope } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { Loaded } from '../../elements/loaded.js';
import { Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { formatCount, formatQuantity } from '../../language/format.js';
import { useText } from '../../language/language.js';
import styles from './figures.module.css';

interface FigurePartsProps {
  readonly code: string;
  readonly scope: FigureScope;
}

/** What a quantity is made of: units are never added up, and neither are items. */
export function FigureParts({ code, scope }: FigurePartsProps) {
  const t = useText();
  const words = t.figures;
  const { get, after } = useAddressState();
  const items = useFigureItems(code, scope, Math.max(1, Math.trunc(Number(get('parts') ?? '1')) || 1));
  return (
    <Sheet title={words.parts}>
      <p className={styles.soft}>{words.partsText}</p>
      <Loaded query={items}>
        {({ items: parts, total }) => (
          <>
            <table className={styles.parts}>
              <thead>
                <tr>
                  <th scope="col">{words.item}</th>
                  <th scope="col">{words.value}</th>
                  <th scope="col">{words.rows}</th>
                </tr>
              </thead>
              <tbody>
                {parts.map(({ item, unit, value, rows }) => (
                  <tr key={`${item} ${unit}`}>
                    <th scope="row">
                      {item === null ? words.noItem : <Link to={after({ item, unit, page: null })}>{item}</Link>}
                    </th>
                    <td className="number">{formatQuantity(value, unit)}</td>
                    <td className="number">{formatCount(rows)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <Paging total={total} size={PARTS_PER_PAGE} name="parts" />
          </>
        )}
      </Loaded>
    </Sheet>
  );
}
