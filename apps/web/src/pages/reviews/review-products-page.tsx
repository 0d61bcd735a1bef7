import { Link } from 'react-router';
import { PRODUCTS_PER_PAGE, useProductBoard } from '../../api/products.js';
import type { ReviewedProduct } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { useLanguage, useText } from '../../language/language.js';
import { Picture } from '../products/picture.js';
import { DecideProduct } from './decide-product.js';
import styles from './reviews.module.css';

/** New products that firms of the region submitted. */
export default function ReviewProductsPage() {
  const t = useText();
  const words = t.reviews.products;
  const { page } = useAddressState();
  const products = useProductBoard({ side: 'region', state: 'submitted', page });
  return (
    <Page title={words.title} text={words.text}>
      <Loaded query={products}>
        {({ items, total }) =>
          total === 0 ? (
            <Sheet>
              <EmptyState title={words.emptyTitle} text={words.emptyText} />
            </Sheet>
          ) : (
            <>
              <ul className={styles.products}>
                {items.map((product) => (
                  <Item key={product.id} product={product} />
                ))}
              </ul>
              <Paging total={total} size={PRODUCTS_PER_PAGE} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Item({ product }: { readonly product: ReviewedProduct }) {
  const { t, instantDay } = useLanguage();
  const words = t.reviews.products;
  const { id, name, model, category, enterprise, summary, figures, cover, review } = product;
  return (
    <li className={styles.product}>
      <div className={styles.cover}>
        <Picture url={cover} label={name} />
      </div>
      <div className={styles.about}>
        <Link to={`/products/${id}`} className={styles.firmName}>
          {name}
        </Link>
        <div className={styles.soft}>
          {[model, category.name, enterprise.name, enterprise.regionName].filter(Boolean).join(' · ')}
        </div>
        <p className={styles.summary}>{summary}</p>
        <div>
          {figures.map((figure) => `${figure.name} ${figure.value}${figure.unit && ` ${figure.unit}`}`).join('；')}
        </div>
        {review.submittedAt !== null && (
          <div className={styles.soft}>
            {words.submittedAt(instantDay(review.submittedAt), review.submittedBy ?? '')}
          </div>
        )}
      </div>
      <DecideProduct product={product} />
    </li>
  );
}
