import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useComparison } from '../../api/products.js';
import type { Comparison } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Page, Sheet } from '../../elements/page.js';
import { StateTabs } from '../../elements/state-tabs.js';
import { useText } from '../../language/language.js';
import { useCompared } from './compared.js';
import { Picture } from './picture.js';
import styles from './products.module.css';

/** Up to four products beside each other, figure by figure. */
export default function ComparisonPage() {
  const t = useText();
  const words = t.products.comparison;
  const { ids, isFull } = useCompared();
  const navigate = useNavigate();
  const comparison = useComparison(ids);
  return (
    <Page
      title={words.title}
      text={words.text}
      actions={
        !isFull &&
        ids.length > 0 && (
          <Button onClick={() => void navigate(`/products?compare=${ids.join(',')}`)}>{words.more}</Button>
        )
      }
    >
      {ids.length === 0 ? (
        <Sheet>
          <EmptyState title={words.emptyTitle} text={words.emptyText} to="/products" action={words.toCatalogue} />
        </Sheet>
      ) : (
        <Loaded query={comparison}>{(found) => <Compared comparison={found} />}</Loaded>
      )}
    </Page>
  );
}

function Compared({ comparison: { products, figures } }: { readonly comparison: Comparison }) {
  const t = useText();
  const words = t.products.comparison;
  const { get } = useAddressState();
  const { toggle } = useCompared();
  const rows = get('show') === 'different' ? figures.filter(({ differs }) => differs) : figures;
  return (
    <Sheet>
      <StateTabs
        label={words.show}
        name="show"
        options={[
          { value: 'everything', label: words.everything, count: figures.length },
          { value: 'different', label: words.onlyDifferent, count: figures.filter(({ differs }) => differs).length },
        ]}
      />
      <div className={styles.comparison} role="region" aria-label={words.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{words.figure}</span>
              </th>
              {products.map(({ id, name, model, enterprise, cover }) => (
                <th key={id} scope="col">
                  <Picture url={cover} label={name} />
                  <div className={styles.comparedName}>
                    <Link to={`/products/${id}`}>{name}</Link>
                    <Button
                      type="text"
                      size="small"
                      icon={<CloseOutlined />}
                      aria-label={words.remove(name)}
                      onClick={() => toggle(id)}
                    />
                  </div>
                  <div className={styles.soft}>{model}</div>
                  <div className={styles.soft}>{enterprise.name}</div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells, differs }) => (
              <tr key={name} className={differs ? styles.differs : undefined}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={products[index]?.id ?? index} className="number">
                    {cell ? (
                      [cell.value, cell.unit].filter(Boolean).join(' ')
                    ) : (
                      <span className={styles.soft}>{words.missing}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {figures.length === 0 && <p className={styles.soft}>{words.noFigures}</p>}
    </Sheet>
  );
}
