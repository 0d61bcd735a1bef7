import { Input } from 'antd';
import { PRODUCTS_PER_PAGE, useProducts } from '../../api/products.js';
import type { ProductCategory, ProductPage } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { RegionPicker } from '../../elements/region-picker.js';
import { StateTabs } from '../../elements/state-tabs.js';
import { formatCount } from '../../language/format.js';
import { useText } from '../../language/language.js';
import { ComparisonTray } from './comparison-tray.js';
import { ProductTile } from './product-tile.js';
import styles from './products.module.css';

/** New products of the province: cards with picture and figures, by category, place and word. */
export default function CataloguePage() {
  const t = useText();
  const words = t.products.catalogue;
  const { get, page } = useAddressState();
  const q = get('q') ?? '';
  const region = get('region');
  const category = get('category');
  const found = useProducts({
    page,
    ...(q ? { q } : {}),
    ...(region ? { region } : {}),
    // What stands in an address is any text; the API says which categories there are.
    ...(category ? { category: category as ProductCategory } : {}),
  });
  return (
    <Page title={words.title} text={words.text}>
      <Filters />
      <Loaded query={found}>{(answer) => <Found answer={answer} filtered={Boolean(q || region || category)} />}</Loaded>
      <ComparisonTray />
    </Page>
  );
}

function Filters() {
  const t = useText();
  const words = t.products.catalogue;
  const { get, change } = useAddressState();
  const region = get('region');
  return (
    <div className={styles.filters}>
      <Input.Search
        key={get('q') ?? ''}
        size="large"
        aria-label={words.search}
        placeholder={words.searchHint}
        defaultValue={get('q') ?? ''}
        maxLength={100}
        allowClear
        enterButton={words.search}
        onSearch={(q) => change({ q: q.trim(), page: null })}
      />
      <div className={styles.region}>
        <RegionPicker
          label={words.region}
          placeholder={words.anyRegion}
          value={region ? { code: region, name: get('regionName') ?? region } : null}
          onChange={(next) => change({ region: next?.code, regionName: next?.name, page: null })}
        />
      </div>
    </div>
  );
}

function Found({ answer, filtered }: { readonly answer: ProductPage; readonly filtered: boolean }) {
  const t = useText();
  const words = t.products.catalogue;
  const all = answer.categories.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {answer.categories.length > 0 && (
        <div className={styles.categories}>
          <StateTabs
            label={words.categories}
            name="category"
            options={[
              { value: 'all', label: words.all, count: all },
              ...answer.categories.map(({ code, name, count }) => ({ value: code, label: name, count })),
            ]}
          />
        </div>
      )}
      {answer.total === 0 ? (
        <Sheet>
          <EmptyState
            title={filtered ? words.emptyTitle : words.emptyCatalogueTitle}
            text={filtered ? words.emptyText : words.emptyCatalogueText}
          />
        </Sheet>
      ) : (
        <>
          <p className={`${styles.soft} number`} role="status">
            {words.found(formatCount(answer.total))}
          </p>
          <ul className={styles.tiles}>
            {answer.items.map((product) => (
              <ProductTile key={product.id} product={product} />
            ))}
          </ul>
          <Paging total={answer.total} size={PRODUCTS_PER_PAGE} />
        </>
      )}
    </>
  );
}
