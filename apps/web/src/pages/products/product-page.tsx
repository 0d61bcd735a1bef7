import { Alert, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useProduct } from '../../api/products.js';
import type { Product } from '../../api/views.js';
import { Loaded } from '../../elements/loaded.js';
import { ProductStateMark } from '../../elements/supply-marks.js';
import { Page, Sheet } from '../../elements/page.js';
import { useLanguage, useText } from '../../language/language.js';
import { isInOwnRegion, useSignedIn } from '../../session/session.js';
import { DecideProduct } from '../reviews/decide-product.js';
import { RaiseIntent } from '../intents/raise-intent.js';
import { Picture } from './picture.js';
import styles from './products.module.css';

/** One product: its pictures, what it is, its figures. */
export default function ProductPage() {
  const { id } = useParams();
  const product = useProduct(id);
  return <Loaded query={product}>{(found) => <One product={found} />}</Loaded>;
}

function One({ product }: { readonly product: Product }) {
  const { t, instantDay } = useLanguage();
  const words = t.products.one;
  const navigate = useNavigate();
  const person = useSignedIn();
  const { me, can } = person;
  const reviews = can('supply.review') && isInOwnRegion(person, product.enterprise.regionCode);
  const belongs = me.enterprises.some(({ id }) => id === product.enterprise.id);
  const own = belongs && can('supply.maintain');
  const facts = [product.model && words.model(product.model), product.category.name].filter(Boolean);
  return (
    <Page
      title={product.name}
      text={facts.join(' · ')}
      actions={
        <>
          {product.state === 'listed' && (
            <Button onClick={() => void navigate(`/products?compare=${product.id}`)}>{words.addToComparison}</Button>
          )}
          {product.state === 'submitted' && reviews && <DecideProduct product={product} />}
          {own && <Button onClick={() => void navigate(`/my-products/${product.id}`)}>{words.edit}</Button>}
        </>
      }
    >
      {product.state !== 'listed' && (
        <Alert type="info" showIcon title={words.notListed} description={<ProductStateMark state={product.state} />} />
      )}
      <div className={styles.one}>
        <Gallery product={product} />
        <div className={styles.beside}>
          <Sheet>
            <dl className={styles.facts}>
              <Fact label={words.maker}>
                <Link to={`/enterprises/${product.enterprise.id}`}>{product.enterprise.name}</Link>
                <div className={styles.soft}>{product.enterprise.regionName}</div>
              </Fact>
              {product.listedAt !== null && <Fact label={words.listedAt}>{instantDay(product.listedAt)}</Fact>}
            </dl>
            {product.state === 'listed' && !belongs && can('intents.raise') && (
              <div className={styles.buy}>
                <RaiseIntent product={product} />
              </div>
            )}
          </Sheet>
          <Sheet title={words.summary}>
            <p className={styles.summary}>{product.summary || t.none}</p>
          </Sheet>
          <Sheet title={words.figures}>
            <dl className={styles.figures}>
              {product.figures.map(({ name, value, unit }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd className="number">{[value, unit].filter(Boolean).join(' ')}</dd>
                </div>
              ))}
            </dl>
          </Sheet>
        </div>
      </div>
    </Page>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** One picture large, the others below it to choose from. */
function Gallery({ product: { name, pictures } }: { readonly product: Product }) {
  const t = useText();
  const words = t.products.one;
  const [chosen, setChosen] = useState(0);
  const shown = pictures[Math.min(chosen, pictures.length - 1)];
  return (
    <div className={styles.gallery}>
      <Picture url={shown?.url ?? null} label={words.bigPicture(name, chosen + 1)} />
      {pictures.length > 1 && (
        <div className={styles.thumbs}>
          {pictures.map(({ id, url }, index) => (
            <button
              key={id}
              type="button"
              aria-label={words.picture(index + 1, pictures.length)}
              aria-pressed={index === chosen}
              onClick={() => setChosen(index)}
            >
              <img src={url} alt="" />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
