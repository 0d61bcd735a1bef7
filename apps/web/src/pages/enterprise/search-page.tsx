import { Alert, Button, Segmented } from 'antd';
import { type EnterpriseFilter, ENTERPRISES_PER_PAGE, useEnterpriseSearch } from '../../api/enterprises.js';
import type { EnterpriseSearch } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { formatCount, shanghaiDayOf } from '../../language/format.js';
import { useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { FoundHits } from './found-hits.js';
import { MakersMap } from './makers-map.js';
import { SavedSearches } from './saved-searches.js';
import { hasConditions, readSearch, SORTS } from './search-address.js';
import { SearchFilters, WITHOUT_CONDITIONS, withoutPlace } from './search-filters.js';
import styles from './search.module.css';

const LONGEST_TITLE = 40;

/** Enterprises by name, product or process; the words come from the box in the top bar. */
export default function SearchPage() {
  const t = useText();
  const { can } = useSignedIn();
  const { get, page } = useAddressState();
  const mayAskFreeCapacity = can('shortages.raise', 'shortages.read_region');
  const filter = readSearch(get, page, { today: shanghaiDayOf(new Date()), mayAskFreeCapacity });
  const found = useEnterpriseSearch(filter);
  const words = t.enterprise.search;
  return (
    <Page
      title={filter.q ? words.titleOf(shortened(filter.q)) : words.title}
      text={words.text}
      actions={<SavedSearches filter={filter} />}
    >
      <Loaded query={found}>
        {(answer) => (
          <div
            className={found.isPlaceholderData ? `${styles.layout} ${styles.fetching}` : styles.layout}
            aria-busy={found.isPlaceholderData}
          >
            <SearchFilters
              facets={answer.facets}
              nearName={answer.nearName}
              place={answer.place}
              filter={filter}
              mayAskFreeCapacity={mayAskFreeCapacity}
            />
            <Sheet>
              <Found answer={answer} filter={filter} />
            </Sheet>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Found({ answer, filter }: { readonly answer: EnterpriseSearch; readonly filter: EnterpriseFilter }) {
  const t = useText();
  const { get, change } = useAddressState();
  const words = t.enterprise.search;
  const narrowed = hasConditions(filter) || answer.place !== null;
  const emptyText = [answer.relaxation, /^[a-z]+$/i.test(filter.q ?? '') ? words.emptyLetters : words.emptyText]
    .filter(Boolean)
    .join(' ');
  return (
    <>
      <div className={styles.bar}>
        <p className={`${styles.count} number`} role="status">
          {words.found(formatCount(answer.total))}
          {answer.related > answer.total && words.ofRelated(formatCount(answer.related))}
        </p>
        <Ways filter={filter} />
      </div>
      {answer.catchingUp !== null && <Alert type="warning" showIcon title={answer.catchingUp} />}
      {answer.understood !== null && <Alert type="info" showIcon title={answer.understood} />}
      {answer.relaxation !== null && answer.total > 0 && (
        <Alert type="info" showIcon title={words.relaxed} description={answer.relaxation} />
      )}
      {answer.total === 0 ? (
        <EmptyState title={words.emptyTitle} text={narrowed ? words.emptyNarrow : emptyText}>
          {narrowed && (
            <Button type="primary" onClick={() => change({ ...WITHOUT_CONDITIONS, ...withoutPlace(answer.place) })}>
              {words.dropConditions}
            </Button>
          )}
        </EmptyState>
      ) : (
        <>
          {get('view') === 'map' && <MakersMap cities={answer.facets.regions} />}
          <FoundHits hits={answer.items} filter={filter} />
          <Paging total={answer.total} size={ENTERPRISES_PER_PAGE} />
        </>
      )}
    </>
  );
}

/** A pasted paragraph would fill the page. */
function shortened(text: string): string {
  return text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE)}…` : text;
}

/** In which order, and whether with a map. While nothing is looked for there is one order only. */
function Ways({ filter }: { readonly filter: EnterpriseFilter }) {
  const t = useText();
  const { get, change } = useAddressState();
  const words = t.enterprise.search;
  const sorts = SORTS.filter((sort) => sort !== 'distance' || filter.near !== undefined);
  return (
    <div className={styles.ways}>
      {filter.q !== '' && (
        <Segmented
          aria-label={words.sort}
          value={sorts.find((sort) => sort === filter.sort) ?? 'fit'}
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
