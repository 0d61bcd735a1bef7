import { PlusOutlined } from '@ant-design/icons';
import { App, Button, Popconfirm } from 'antd';
import { Link, useNavigate } from 'react-router';
import { PRODUCTS_PER_PAGE, useProductBoard, useSubmitProduct, useWithdrawProduct } from '../../../api/products.js';
import type { Product, ReviewedProduct } from '../../../api/views.js';
import { useAddressState } from '../../../app/address.js';
import { EmptyState } from '../../../elements/empty-state.js';
import { Loaded } from '../../../elements/loaded.js';
import { ProductStateMark } from '../../../elements/supply-marks.js';
import { Page, Sheet } from '../../../elements/page.js';
import { Paging } from '../../../elements/paging.js';
import { ProblemAlert } from '../../../elements/problem-alert.js';
import { StateTabs } from '../../../elements/state-tabs.js';
import { useLanguage, useText } from '../../../language/language.js';
import { OwnFirmPicker, useOwnFirm } from '../../../session/own-firm.js';
import { NoFirm } from '../../maker/no-firm.js';
import { Picture } from '../picture.js';
import styles from './own.module.css';

const STATES: readonly Product['state'][] = ['draft', 'submitted', 'listed', 'refused', 'withdrawn'];

/** A firm's own products, from the draft to the catalogue. */
export default function MyProductsPage() {
  const t = useText();
  const words = t.products.mine;
  const navigate = useNavigate();
  const { get, page } = useAddressState();
  const firm = useOwnFirm();
  const state = STATES.find((known) => known === get('state'));
  const products = useProductBoard({ side: 'own', state, enterpriseId: firm?.id, page }, firm !== undefined);
  if (!firm) return <NoFirm title={words.title} />;
  return (
    <Page
      title={words.title}
      text={words.text}
      actions={
        <>
          <OwnFirmPicker />
          <Button
            type="primary"
            icon={<PlusOutlined />}
            onClick={() => void navigate(`/my-products/new?firm=${firm.id}`)}
          >
            {words.add}
          </Button>
        </>
      }
    >
      <Sheet>
        <StateTabs
          label={t.lists.field.state}
          name="state"
          options={[
            { value: 'all', label: words.all },
            ...STATES.map((value) => ({ value, label: t.products.state[value] })),
          ]}
        />
        <Loaded query={products}>
          {({ items, total }) =>
            total === 0 ? (
              <EmptyState
                title={state ? words.emptyState : words.emptyTitle}
                text={words.emptyText}
                {...(state ? {} : { to: `/my-products/new?firm=${firm.id}`, action: words.add })}
              />
            ) : (
              <>
                <ul className={styles.rows}>
                  {items.map((product) => (
                    <Row key={product.id} product={product} />
                  ))}
                </ul>
                <Paging total={total} size={PRODUCTS_PER_PAGE} />
              </>
            )
          }
        </Loaded>
      </Sheet>
    </Page>
  );
}

function Row({ product }: { readonly product: ReviewedProduct }) {
  const { t, instantDay } = useLanguage();
  const words = t.products.mine;
  const { message } = App.useApp();
  const navigate = useNavigate();
  const submit = useSubmitProduct();
  const withdraw = useWithdrawProduct();
  const { id, name, model, cover, category, state, figures, summary, review } = product;
  return (
    <li>
      <div className={styles.cover}>
        <Picture url={cover} label={name} />
      </div>
      <div className={styles.what}>
        <Link to={`/products/${id}`}>{name}</Link> <ProductStateMark state={state} />
        <div className={styles.soft}>{[model, category.name].filter(Boolean).join(' · ')}</div>
        {state === 'refused' && review.reason !== null && (
          <div className={styles.bad}>{words.refusedBecause(review.reason)}</div>
        )}
        <div className={styles.soft}>{words.changedAt(instantDay(review.changedAt))}</div>
        <ProblemAlert error={submit.error ?? withdraw.error} />
      </div>
      {state !== 'withdrawn' && (
        <div className={styles.actions}>
          {state === 'draft' && summary !== '' && figures.length > 0 && (
            <Button
              type="primary"
              loading={submit.isPending}
              onClick={() => submit.mutate(product, { onSuccess: () => void message.success(words.submitted) })}
            >
              {words.submit}
            </Button>
          )}
          <Button onClick={() => void navigate(`/my-products/${id}`)}>{words.edit}</Button>
          <Popconfirm
            title={words.withdrawSure(name)}
            okText={words.withdraw}
            cancelText={t.actions.cancel}
            onConfirm={() => withdraw.mutate(product, { onSuccess: () => void message.success(words.withdrawn) })}
          >
            <Button type="text" loading={withdraw.isPending}>
              {words.withdraw}
            </Button>
          </Popconfirm>
        </div>
      )}
    </li>
  );
}
