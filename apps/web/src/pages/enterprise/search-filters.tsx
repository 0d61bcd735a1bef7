import { DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn.js';
import type { EnterpriseFilter } from '../../api/enterprises.js';
import type { EnterpriseSearch } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { type PickedRegion, RegionPicker } from '../../elements/region-picker.js';
import { useIsPhone } from '../../elements/media.js';
import { formatCount, shanghaiDayOf } from '../../language/format.js';
import { useLanguage, useText } from '../../language/language.js';
import { CONDITIONS, hasConditions, KILOMETRES } from './search-address.js';
import { isCity } from './makers-map.js';
import styles from './search.module.css';

type Facets = EnterpriseSearch['facets'];

const CITIES_SHOWN = 12;
const DISTANCES = [20, 50, 100, 200, 400] as const;

interface SearchFiltersProps {
  readonly facets: Facets;
  /** What the place that distances are taken from is called; an address that was kept does not say it. */
  readonly nearName: string | null;
  /** The division that stands among the words; it counts while no other one is chosen. */
  readonly place: EnterpriseSearch['place'];
  /** What was asked for, as it was read from the address. */
  readonly filter: EnterpriseFilter;
  readonly mayAskFreeCapacity: boolean;
}

/** What the hits can be narrowed by; on a phone it is folded away, so that the hits come first. */
export function SearchFilters(props: SearchFiltersProps) {
  const t = useText();
  const isPhone = useIsPhone();
  if (!isPhone) return <Filters {...props} />;
  return (
    <details className={styles.folded}>
      <summary>
        {hasConditions(props.filter) || props.place !== null
          ? t.enterprise.search.conditionsSet
          : t.enterprise.search.conditions}
      </summary>
      <Filters {...props} />
    </details>
  );
}

/** Each choice with how many it would leave. All of it stands in the address. */
function Filters({ facets, nearName, place, filter, mayAskFreeCapacity }: SearchFiltersProps) {
  const t = useText();
  const { change } = useAddressState();
  const words = t.enterprise.search;
  return (
    <aside className={styles.filters}>
      <RegionFilter regions={facets.regions} region={filter.region ?? place?.code} place={place} />
      <FacetFilter
        name="industry"
        label={words.industry}
        any={words.anyIndustry}
        counts={facets.industries}
        chosen={filter.industry}
      />
      <FacetFilter
        name="process"
        label={words.process}
        any={words.anyProcess}
        counts={facets.processes}
        chosen={filter.process}
      />
      <FacetFilter
        name="material"
        label={words.material}
        any={words.anyMaterial}
        counts={facets.materials}
        chosen={filter.material}
      />
      <FacetFilter
        name="certificate"
        label={words.certificate}
        any={words.anyCertificate}
        counts={facets.certificates}
        chosen={filter.certificate}
      />
      <NearFilter near={filter.near} name={nearName} within={filter.within} />
      {mayAskFreeCapacity && <FreeByFilter day={filter.freeBy} />}
      {(hasConditions(filter) || place !== null) && (
        <button
          type="button"
          className={styles.drop}
          onClick={() => change({ ...WITHOUT_CONDITIONS, ...withoutPlace(place) })}
        >
          {words.dropConditions}
        </button>
      )}
    </aside>
  );
}

export const WITHOUT_CONDITIONS = Object.fromEntries([...CONDITIONS, 'page'].map((name) => [name, null]));

/** Taken out of the words as well, a place that stood there is not asked for any more. */
export function withoutPlace(place: EnterpriseSearch['place']): { q?: string } {
  return place === null ? {} : { q: place.words };
}

interface RegionFilterProps {
  readonly regions: Facets['regions'];
  readonly region: string | undefined;
  readonly place: EnterpriseSearch['place'];
}

function RegionFilter({ regions, region, place }: RegionFilterProps) {
  const t = useText();
  const { get, change } = useAddressState();
  const words = t.enterprise.search;
  const picked: PickedRegion | null = region
    ? {
        code: region,
        name: regions.find(({ code }) => code === region)?.name ?? get('regionName') ?? place?.name ?? region,
      }
    : null;
  const choose = (next: PickedRegion | null | undefined) =>
    change({ ...withoutPlace(place), region: next?.code, regionName: next?.name, page: null });
  return (
    <section aria-label={words.region}>
      <h2>{words.region}</h2>
      <RegionPicker label={words.region} placeholder={words.anyRegion} value={picked} onChange={choose} />
      <ul>
        {regions
          .filter(isCity)
          .slice(0, CITIES_SHOWN)
          .map(({ code, name, count }) => (
            <li key={code}>
              <button
                type="button"
                aria-pressed={code === region}
                onClick={() => choose(code === region ? null : { code, name })}
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
  readonly chosen: string | undefined;
}

/** Left out where no hit has anything of the kind. */
function FacetFilter({ name, label, any, counts, chosen }: FacetFilterProps) {
  const { change } = useAddressState();
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

interface NearFilterProps extends Pick<EnterpriseFilter, 'near' | 'within'> {
  readonly name: string | null;
}

function NearFilter({ near, name, within = KILOMETRES }: NearFilterProps) {
  const t = useText();
  const { get, change } = useAddressState();
  const words = t.enterprise.search;
  const distances = [...new Set([...DISTANCES, within])].sort((a, b) => a - b);
  return (
    <section aria-label={words.near}>
      <h2>{words.near}</h2>
      <RegionPicker
        label={words.near}
        placeholder={words.anywhere}
        value={near ? { code: near, name: get('nearName') ?? name ?? near } : null}
        onChange={(next) => change({ near: next?.code, nearName: next?.name, within: next && within, page: null })}
      />
      {near !== undefined && (
        <Select
          aria-label={words.within}
          value={within}
          style={{ width: '100%', marginBlockStart: 6 }}
          onChange={(next: number) => change({ within: next, page: null })}
          options={distances.map((km) => ({ value: km, label: words.withinKm(km) }))}
        />
      )}
    </section>
  );
}

function FreeByFilter({ day }: { readonly day: string | undefined }) {
  const { t, locale } = useLanguage();
  const { change } = useAddressState();
  const words = t.enterprise.search;
  const today = shanghaiDayOf(new Date());
  // The names of months and days come with the value.
  dayjs.locale(locale === 'zh' ? 'zh-cn' : 'en');
  return (
    <section aria-label={words.freeBy}>
      <h2>{words.freeBy}</h2>
      <DatePicker
        aria-label={words.freeBy}
        value={day === undefined ? null : dayjs(day)}
        minDate={dayjs(today)}
        style={{ width: '100%' }}
        onChange={(next) => change({ freeBy: next?.format('YYYY-MM-DD'), page: null })}
      />
    </section>
  );
}
