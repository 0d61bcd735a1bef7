import { useAddressState } from '../app/address.js';
import styles from './state-tabs.module.css';

interface StateTabsProps<Value extends string> {
  readonly label: string;
  /** The name in the address. The first option is what stands there when nothing does. */
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly count?: number | undefined }[];
}

/** A few filters side by side, of which one holds; it stands in the address. */
export function StateTabs<Value extends string>({ label, name, options }: StateTabsProps<Value>) {
  const { get, change } = useAddressState();
  const chosen = get(name) ?? options[0]?.value;
  return (
    <div className={styles.tabs} role="group" aria-label={label}>
      {options.map(({ value, label: text, count }, index) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          className={styles.tab}
          onClick={() => change({ [name]: index === 0 ? null : value, page: null })}
        >
          {text}
          {count !== undefined && <span className={`${styles.count} number`}> {count}</span>}
        </button>
      ))}
    </div>
  );
}
