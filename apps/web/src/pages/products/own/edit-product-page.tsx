import { Alert, App, Button, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  useCorrectProduct,
  useDraftProduct,
  useProduct,
  useProductCategories,
  useSubmitProduct,
} from '../../../api/products.js';
import type { Product } from '../../../api/views.js';
import { Loaded } from '../../../elements/loaded.js';
import { ProductStateMark } from '../../../elements/supply-marks.js';
import { Page, Sheet } from '../../../elements/page.js';
import { ProblemAlert } from '../../../elements/problem-alert.js';
import { UnsavedGuard } from '../../../elements/unsaved-guard.js';
import { useText } from '../../../language/language.js';
import { useOwnFirm } from '../../../session/own-firm.js';
import { NoFirm } from '../../maker/no-firm.js';
import { FiguresEditor } from './figures-editor.js';
import styles from './own.module.css';
import { PicturesEditor } from './pictures-editor.js';
import { draftFrom, EMPTY_DRAFT, figureFault, isSame, type ProductDraft, saidFrom } from './product-draft.js';

/** A product in the making: facts, figures, pictures, and sending it for review. */
export default function EditProductPage() {
  const t = useText();
  const { id } = useParams();
  const firm = useOwnFirm();
  const product = useProduct(id);
  if (!firm) return <NoFirm title={t.products.edit.newTitle} />;
  if (id === undefined) return <Editor key="new" firmId={firm.id} product={undefined} />;
  return (
    <Loaded query={product}>{(found) => <Editor key={found.id} firmId={found.enterprise.id} product={found} />}</Loaded>
  );
}

interface EditorProps {
  readonly firmId: string;
  /** Undefined until it is saved for the first time. */
  readonly product: Product | undefined;
}

function Editor({ firmId, product }: EditorProps) {
  const t = useText();
  const words = t.products.edit;
  const { message } = App.useApp();
  const navigate = useNavigate();
  const saved = product ? draftFrom(product) : EMPTY_DRAFT;
  const [draft, setDraft] = useState(saved);
  const create = useDraftProduct();
  const correct = useCorrectProduct();
  const submit = useSubmitProduct();
  const said = saidFrom(draft);
  const dirty = !isSame(draft, saved) && !create.isSuccess;
  const complete = said !== undefined && said.name.length > 1 && figureFault(draft.figures, t) === undefined;
  const save = () => {
    if (!said) return;
    if (product) {
      correct.mutate(
        { id: product.id, version: product.version, ...said },
        { onSuccess: () => void message.success(words.saved) },
      );
    } else {
      create.mutate(
        { enterpriseId: firmId, ...said },
        {
          onSuccess: ({ id }) => {
            void message.success(words.saved);
            void navigate(`/my-products/${id}`, { replace: true });
          },
        },
      );
    }
  };
  return (
    <Page
      title={product ? words.title : words.newTitle}
      text={product ? <ProductStateMark state={product.state} /> : words.steps}
    >
      <UnsavedGuard armed={dirty} text={words.leaving} />
      {product?.state === 'listed' && <Alert type="warning" showIcon title={words.listedWarning} />}
      {product?.state === 'refused' && product.review?.reason && (
        <Alert type="error" showIcon title={t.products.mine.refusedBecause(product.review.reason)} />
      )}
      <Sheet title={words.facts}>
        <Facts draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
      </Sheet>
      <Sheet title={words.figures}>
        <FiguresEditor figures={draft.figures} onChange={(figures) => setDraft({ ...draft, figures })} />
      </Sheet>
      <Sheet title={words.pictures}>
        {product ? <PicturesEditor product={product} /> : <p className={styles.soft}>{words.picturesLater}</p>}
      </Sheet>
      <ProblemAlert error={create.error ?? correct.error ?? submit.error} />
      <div className={styles.finish}>
        <span className={styles.soft}>{product && dirty ? words.unsaved : ''}</span>
        <Button
          size="large"
          type={product && !dirty ? 'default' : 'primary'}
          disabled={!complete || (product !== undefined && !dirty)}
          loading={create.isPending || correct.isPending}
          onClick={save}
        >
          {words.saveDraft}
        </Button>
        {product?.state === 'draft' && (
          <Button
            size="large"
            type="primary"
            disabled={dirty || !isReady(product)}
            {...(isReady(product) ? {} : { title: words.needs })}
            loading={submit.isPending}
            onClick={() =>
              submit.mutate(product, {
                onSuccess: () => {
                  void message.success(t.products.mine.submitted);
                  void navigate('/my-products');
                },
              })
            }
          >
            {words.submit}
          </Button>
        )}
      </div>
      {product?.state === 'draft' && !isReady(product) && <p className={styles.soft}>{words.needs}</p>}
    </Page>
  );
}

function isReady({ summary, figures }: Product): boolean {
  return summary !== '' && figures.length > 0;
}

interface FactsProps {
  readonly draft: ProductDraft;
  readonly onChange: (change: Partial<ProductDraft>) => void;
}

function Facts({ draft, onChange }: FactsProps) {
  const t = useText();
  const words = t.products.edit;
  const categories = useProductCategories();
  return (
    <div className={styles.factForm}>
      <Field label={words.name}>
        <Input
          size="large"
          value={draft.name}
          maxLength={100}
          placeholder={words.nameHint}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </Field>
      <Field label={`${words.model}（${t.optional}）`}>
        <Input
          size="large"
          value={draft.model}
          maxLength={60}
          onChange={(event) => onChange({ model: event.target.value })}
        />
      </Field>
      <Field label={words.category}>
        <Select
          size="large"
          aria-label={words.category}
          value={draft.category ?? null}
          placeholder={words.category}
          onChange={(category) => onChange({ category: category ?? undefined })}
          options={(categories.data?.items ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Field>
      <div className={styles.whole}>
        <Field label={words.summary}>
          <Input.TextArea
            autoSize={{ minRows: 3, maxRows: 10 }}
            value={draft.summary}
            maxLength={2000}
            placeholder={words.summaryHint}
            onChange={(event) => onChange({ summary: event.target.value })}
          />
        </Field>
      </div>
    </div>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      {children}
    </label>
  );
}
