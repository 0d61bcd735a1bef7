import { Alert, Select } from 'antd';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { ENTERPRISES_PER_PAGE, useEnterpriseSearch } from '../../api/enterprises.js';
import type { EnterpriseHit, EnterpriseSearch } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { type PickedRegion, RegionPicker } from '../../elements/region-picker.js';
import { formatCount } from '../../language/format.js';
import { useText } from '../../language/language.js';
import styles from './search.module.css';

/** Enterprises by name, product or process; the words come from the box in the top bar. */
export default function SearchPage() {
  const t = useText();
  const { get, page } = useAddressState();
  const q = get('q') ?? '';
  const region = get('region');
  const industry = get('industry');
  const found = useEnterpriseSearch({ q, page, ...(region ? { region } : {}), ...(industry ? { industry } : {}) });
  const words = t.enterprise.search;
  return (
    <Page title={q === '' ? words.title : `${words.title}：${q}`} text={words.text}>
      <Loaded query={found}>
        {(answer) => (
          <div className={styles.layout}>
            <Filters facets={answer.facets} />
            <Sheet>
              <p className={`${styles.count} number`} role="status">
                {words.found(formatCount(answer.total))}
              </p>
              {answer.understood !== null && <Alert type="info" showIcon title={answer.understood} />}
              {answer.relaxation !== null && (
                <Alert type="info" showIcon title={words.relaxed} description={answer.relaxation} />
              )}
              {answer.total === 0 ? (
                <EmptyState title={words.emptyTitle} text={words.emptyText} />
              ) : (
                <>
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

function Filters({ facets }: { readonly facets: EnterpriseSearch['facets'] }) {
  const t = useText();
  const { get, change } = useAddressState();
  const words = t.enterprise.search;
  const region = get('region');
  const industry = get('industry');
  const picked: PickedRegion | null = region
    ? { code: region, name: facets.regions.find(({ code }) => code === region)?.name ?? get('regionName') ?? region }
    : null;
  return (
    <aside className={styles.filters}>
      <section aria-label={words.region}>
        <h2>{words.region}</h2>
        <RegionPicker
          label={words.region}
          placeholder={words.anyRegion}
          value={picked}
          onChange={(next) => change({ region: next?.code, regionName: next?.name, page: null })}
        />
        <ul>
          {facets.regions.slice(0, 12).map(({ code, name, count }) => (
            <li key={code}>
              <button
                type="button"
                aria-pressed={code === region}
                onClick={() =>
                  change(
                    code === region
                      ? { region: null, regionName: null, page: null }
                      : { region: code, regionName: name, page: null },
                  )
                }
              >
                {name} <span className="number">{formatCount(count)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={words.industry}>
        <h2>{words.industry}</h2>
        <Select
          aria-label={words.industry}
          placeholder={words.anyIndustry}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={industry ?? null}
          style={{ width: '100%' }}
          popupMatchSelectWidth={320}
          onChange={(code: string | undefined) => change({ industry: code, page: null })}
          options={facets.industries.map(({ code, name, count }) => ({
            value: code,
            label: `${name}（${formatCount(count)}）`,
          }))}
        />
      </section>
    </aside>
  );
}

function Hit({ hit }: { readonly hit: EnterpriseHit }) {
  const t = useText();
  return (
    <li>
      <div className={styles.head}>
        <Link to={`/enterprises/${hit.id}`}>{hit.name}</Link>
        <span className={styles.soft}>{[hit.regionName, hit.industry?.name].filter(Boolean).join(' · ')}</span>
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
