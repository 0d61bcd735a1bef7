import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { figureFile, ROWS_PER_PAGE, useFigureRows } from '../../api/figures.js';
import type { FigureRows } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { formatAmount } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { FigureParts } from './figure-parts.js';
import { FigureRowTable } from './figure-rows.js';
import { figuresAddress, partIn, scopeIn, scopeInWords } from './figure-scope.js';
import styles from './figures.module.css';

/** One figure with the records that it is the sum of. */
export default function FigurePage() {
  const { t, locale } = useLanguage();
  const { code = '' } = useParams();
  const { get, page } = useAddressState();
  const scope = scopeIn(get);
  const asked = { ...scope, ...partIn(get) };
  const rows = useFigureRows(code, asked, page);
  const figure = rows.data?.figure;
  return (
    <Page
      title={figure?.name[locale] ?? t.figures.title}
      text={<Link to={figuresAddress(scope)}>← {t.figures.backToFigures}</Link>}
      actions={
        <Button className={styles.noPrint ?? ''} href={figureFile(code, asked)} download>
          {t.figures.download}
        </Button>
      }
    >
      <Loaded query={rows}>
        {(found) => (
          <>
            <Head found={found} />
            {found.figure.values.some(({ unitCode }) => unitCode !== null) && <FigureParts code={code} scope={scope} />}
            <Sheet title={t.figures.rowsTitle}>
              {found.total === 0 ? (
                <EmptyState title={t.figures.emptyTitle} text={t.figures.emptyText} />
              ) : (
                <>
                  <FigureRowTable figure={found.figure} rows={found.items} />
                  <Paging total={found.total} size={ROWS_PER_PAGE} />
                </>
              )}
            </Sheet>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Head({ found: { figure, scope } }: { readonly found: FigureRows }) {
  const { t, day, locale } = useLanguage();
  const { get, change } = useAddressState();
  const part = [get('item'), get('unit')].filter(Boolean).join(' · ');
  return (
    <Sheet>
      <p className={styles.total}>
        {figure.values.map(({ value, unit, unitCode }) => (
          <span key={unitCode ?? ''} className="number">
            <strong>{formatAmount(value)}</strong> {unit[locale]}
          </span>
        ))}
      </p>
      <p>{figure.definition[locale]}</p>
      <p className={styles.soft}>{scopeInWords(scope, t, day)}</p>
      {part !== '' && (
        <p>
          {t.figures.part(part)}{' '}
          <Button size="small" onClick={() => change({ item: null, unit: null, page: null })}>
            {t.figures.wholeFigure}
          </Button>
        </p>
      )}
    </Sheet>
  );
}
