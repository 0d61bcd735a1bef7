import { Select } from 'antd';
import type { EnterpriseSearch } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { type PickedRegion, RegionPicker } from '../../elements/region-picker.js';
import { formatCount } from '../../language/format.js';
import { useText } from '../../language/language.js';
import styles from './search.module.css';

type Facets = EnterpriseSearch['facets'];

const CITIES_SHOWN = 12;
const KILOMETRES = [20, 50, 100, 200, 400] as const;

/** What the hits can be narrowed by, each choice with how many it would leave. All of it stands in the address. */
export function SearchFilters({ facets }: { readonly facets: Facets }) {
  const t = useText();
  const words = t.enterprise.search;
  return (
    <aside className={styles.filters}>
      <RegionFilter regions={facets.regions} />
      <FacetFilter name="industry" label={words.industry} any={words.anyIndustry} counts={facets.industries} />
      <FacetFilter name="process" label={words.process} any={words.anyProcess} counts={facets.processes} />
      <FacetFilter name="material" label={words.material} any={words.anyMaterial} counts={facets.materials} />
      <FacetFilter
        name="certificate"
        label={words.certificate}
        any={words.anyCertificate}
        counts={facets.certificates}
      />
      <NearFilter />
      <FreeByFilter />
    </aside>
  );
}

function RegionFilter({ regions }: { readonly regions: Facets['regions'] }) {
  const t = useText();
  const { get, change } = useAddressState();
  const words = t.enterprise.search;
  const region = get('region');
  const picked: PickedRegion | null = region
    ? { code: region, name: regions.find(({ code }) => code === region)?.name ?? get('regionName') ?? region }
    : null;
  return (
    <section aria-label={words.region}>
      <h2>{words.region}</h2>
      <RegionPicker
        label={words.region}
        placeholder={words.anyRegion}
        value={picked}
        onChange={(next) => change({ region: next?.code, regionName: next?.name, page: null })}
      />
      <ul>
        {regions.slice(0, CITIES_SHOWN).map(({ code, name, count }) => (
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
  );
}

interface FacetFilterProps {
  readonly name: 'industry' | 'process' | 'material' | 'certificate';
  readonly label: string;
  readonly any: string;
  readonly counts: Facets['industries'];
}

/** Left out where no hit has anything of the kind. */
function FacetFilter({ name, label, any, counts }: FacetFilterProps) {
  const { get, change } = useAddressState();
  const chosen = get(name);
  if (counts.length === 0 && chosen === undefined) return null;
  return (
    <section aria-label={label}>
      <h2>{label}</h2>
      <Select
        aria-label={label}
        placeholder={any}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        value={chosen ?? null}
        style={{ width: '100%' }}
        popupMatchSelectWidth={320}
        onChange={(code: string | undefined) => change({ [name]: code, page: null })}
        options={counts.map(({ code, name: text, count }) => ({
          value: code,
          label: `${text}（${formatCount(count)}）`,
        }))}
      />
    </section>
  );
}

function NearFilter() {
  const t = useText();
  const { get, change } = useAddressState();
  const words = t.enterprise.search;
  const near = get('near');
  return (
    <section aria-label={words.near}>
      <h2>{words.near}</h2>
      <RegionPicker
        label={words.near}
        placeholder={words.anywhere}
        value={near ? { code: near, name: get('nearName') ?? near } : null}
        onChange={(next) =>
          change({ near: next?.code, nearName: next?.name, within: next && (get('within') ?? 100), page: null })
        }
      />
      {near !== undefined && (
        <Select
          aria-label={words.within}
          value={Number(get('within') ?? 100)}
          style={{ width: '100%', marginBlockStart: 6 }}
          onChange={(within: number) => change({ within, page: null })}
          options={KILOMETRES.map((km) => ({ value: km, label: words.withinKm(km) }))}
        />
      )}
    </section>
  );
}

function FreeByFilter() {
  const t = useText();
  const { get, change } = useAddressState();
  const words = t.enterprise.search;
  return (
    <section aria-label={words.freeBy}>
      <h2>{words.freeBy}</h2>
      <input
        type="date"
        aria-label={words.freeBy}
        className={styles.day}
        value={get('freeBy') ?? ''}
        onChange={(event) => change({ freeBy: event.target.value, page: null })}
      />
    </section>
  );
}
