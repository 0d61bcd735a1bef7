import { Alert, Segmented } from 'antd';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { type EnterpriseFilter, ENTERPRISES_PER_PAGE, useEnterpriseSearch } from '../../api/enterprises.js';
import type { EnterpriseHit } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { formatCount } from '../../language/format.js';
import { useText } from '../../language/language.js';
import { MakersMap } from './makers-map.js';
import { SearchFilters } from './search-filters.js';
import styles from './search.module.css';

const ASKED = ['region', 'industry', 'process', 'material', 'certificate', 'near', 'freeBy'] as const;
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const SORTS = ['fit', 'distance', 'name'] as const;

/** Enterprises by name, product or process; the words come from the box in the top bar. */
export default function SearchPage() {
  const t = useText();
  const { get, page } = useAddressState();
  const q = get('q') ?? '';
  const sort = SORTS.find((known) => known === get('sort'));
  const filter: Mutable<EnterpriseFilter> = { q, page };
  for (const name of ASKED) {
    const asked = get(name);
    if (asked !== undefined) filter[name] = asked;
  }
  if (filter.near !== undefined) filter.within = Number(get('within') ?? 100);
  if (sort) filter.sort = sort;
  const found = useEnterpriseSearch(filter);
  const onMap = get('view') === 'map';
  const words = t.enterprise.search;
  return (
    <Page title={q === '' ? words.title : `${words.title}：${q}`} text={words.text}>
      <Loaded query={found}>
        {(answer) => (
          <div className={styles.layout}>
            <SearchFilters facets={answer.facets} />
            <Sheet>
              <div className={styles.bar}>
                <p className={`${styles.count} number`} role="status">
                  {words.found(formatCount(answer.total))}
                </p>
                <Ways searched={q !== ''} />
              </div>
              {answer.catchingUp !== null && <Alert type="warning" showIcon title={answer.catchingUp} />}
              {answer.understood !== null && <Alert type="info" showIcon title={answer.understood} />}
              {answer.relaxation !== null && (
                <Alert type="info" showIcon title={words.relaxed} description={answer.relaxation} />
              )}
              {answer.total === 0 ? (
                <EmptyState title={words.emptyTitle} text={words.emptyText} />
              ) : (
                <>
                  {onMap && <MakersMap cities={answer.facets.regions} />}
                  <ol className={styles.hits}>
                    {answer.items.map((hit) => (
                      <Hit key={hit.id} hit={hit} />
                    ))}
                  </ol>
                  <Paging total={answer.total} size={ENTERPRISES_PER_PAGE} />
                </>
              )}
            </Sheet>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** In which order, and whether with a map. While nothing is looked for there is one order only. */
function Ways({ searched }: { readonly searched: boolean }) {
  const t = useText();
  const { get, change } = useAddressState();
  const words = t.enterprise.search;
  const sorts = SORTS.filter((sort) => sort !== 'distance' || get('near') !== undefined);
  return (
    <div className={styles.ways}>
      {searched && (
        <Segmented
          aria-label={words.sort}
          value={sorts.find((sort) => sort === get('sort')) ?? 'fit'}
          onChange={(sort) => change({ sort: sort === 'fit' ? null : sort, page: null })}
          options={sorts.map((value) => ({ value, label: words.sorts[value] }))}
        />
      )}
      <Segmented
        aria-label={words.view}
        value={get('view') === 'map' ? 'map' : 'list'}
        onChange={(view) => change({ view: view === 'list' ? null : view })}
        options={(['list', 'map'] as const).map((value) => ({ value, label: words.views[value] }))}
      />
    </div>
  );
}

function Hit({ hit }: { readonly hit: EnterpriseHit }) {
  const t = useText();
  return (
    <li>
      <div className={styles.head}>
        <Link to={`/enterprises/${hit.id}`}>{hit.name}</Link>
        <span className={styles.soft}>
          {[hit.regionName, hit.distanceKm === null ? null : t.enterprise.search.km(hit.distanceKm), hit.industry?.name]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <ul className={styles.highlights}>
        {hit.highlights
          .filter(({ role }) => role !== 'name')
          .map(({ text, marks, role }, index) => (
            <li key={index}>
              <span className={styles.role}>{t.enterprise.roles[role]}</span>
              <Marked text={text} marks={marks} />
            </li>
          ))}
      </ul>
    </li>
  );
}

/** A text with its marked stretches, given as first character and the one after the last. */
function Marked({
  text,
  marks,
}: {
  readonly text: string;
  readonly marks: EnterpriseHit['highlights'][number]['marks'];
}) {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const [from = 0, to = 0] of marks) {
    pieces.push({ text: text.slice(at, from), marked: false }, { text: text.slice(from, to), marked: true });
    at = to;
  }
  pieces.push({ text: text.slice(at), marked: false });
  return (
    <span>
      {pieces.map((piece, index) => (
        <Fragment key={index}>{piece.marked ? <mark>{piece.text}</mark> : piece.text}</Fragment>
      ))}
    </span>
  );
}
