import { Input, Select } from 'antd';
import type { Figures } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { RegionPicker } from '../../elements/region-picker.js';
import { useText } from '../../language/language.js';
import { daysOf, type Period, periodOf, PERIODS, scopeIn } from './figure-scope.js';
import styles from './figures.module.css';

/** Stands for days that are no period. */
const OWN = 'own';

/** Region and period; both stand in the address. */
export function FigureFilters({ regions }: { readonly regions: Figures['scope']['regions'] | undefined }) {
  const t = useText();
  const words = t.figures;
  const { get, change } = useAddressState();
  const { region, from, to } = scopeIn(get);
  const named = regions?.find(({ code }) => code === region);
  const choose = (period: Period | typeof OWN) => {
    if (period !== OWN) change({ from: null, to: null, ...daysOf(period) });
  };
  return (
    <div className={styles.filters}>
      <RegionPicker
        label={words.region}
        placeholder={words.regionAll}
        value={region === undefined ? null : { code: region, name: named?.name ?? region }}
        onChange={(picked) => change({ region: picked?.code ?? null })}
      />
      <Select
        aria-label={words.period}
        value={periodOf({ ...(from && { from }), ...(to && { to }) }) ?? OWN}
        onChange={choose}
        options={[...PERIODS, OWN].map((value) => ({
          value: value as Period | typeof OWN,
          label: words.periods[value as Period | typeof OWN],
          disabled: value === OWN,
        }))}
      />
      <label>
        {words.from}
        <Input type="date" value={from ?? ''} onChange={({ target }) => change({ from: target.value })} />
      </label>
      <label>
        {words.to}
        <Input type="date" value={to ?? ''} onChange={({ target }) => change({ to: target.value })} />
      </label>
    </div>
  );
}
