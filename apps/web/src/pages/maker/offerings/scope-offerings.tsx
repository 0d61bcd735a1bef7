import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useEnterprise, useOfferings } from '../../../api/enterprises.js';
import { useDeclaredOfferings } from '../../../api/supply.js';
import type { Offering } from '../../../api/views.js';
import { Loaded } from '../../../elements/loaded.js';
import { Mark } from '../../../elements/mark.js';
import { Sheet } from '../../../elements/page.js';
import { useText } from '../../../language/language.js';
import type { Proposal } from './declare-offerings.js';
import styles from './offerings.module.css';
import { ScopeText } from './scope-text.js';

/** A scope is short: what was declared last holds all of it. */
const MOST_COMPARED = 100;

interface ScopeOfferingsProps {
  readonly firmId: string;
  /** What was ticked, to be confirmed or corrected. */
  readonly onConfirm: (proposal: Proposal) => void;
}

/** What was read from the registered scope, beside the words it was read from; ticked where it is still so. */
export function ScopeOfferings({ firmId, onConfirm }: ScopeOfferingsProps) {
  const t = useText();
  const words = t.supply.offerings;
  const offerings = useOfferings(firmId);
  return (
    <Sheet title={words.scopeTitle}>
      <Loaded query={offerings}>{({ items }) => <Read firmId={firmId} items={items} onConfirm={onConfirm} />}</Loaded>
    </Sheet>
  );
}

function Read({ firmId, items, onConfirm }: ScopeOfferingsProps & { readonly items: readonly Offering[] }) {
  const t = useText();
  const words = t.supply.offerings;
  const enterprise = useEnterprise(firmId);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [pointedAt, setPointedAt] = useState<string>();
  const read = items.filter(({ source }) => source === 'registered_scope');
  const own = useDeclaredOfferings({ side: 'own', enterpriseId: firmId, page: 1, size: MOST_COMPARED });
  const declared = new Set(
    (own.data?.items ?? []).flatMap(({ state, role, text }) => (state === 'withdrawn' ? [] : [`${role} ${text}`])),
  );
  // What a firm only sells brings no manufacturer to it: makers are looked for.
  const open = read.filter(({ role, text }) => role !== 'sells' && !declared.has(`${role} ${text}`));
  const chosen = open.filter(({ id }) => picked.has(id));
  const toggle = (id: string, on: boolean) =>
    setPicked((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)));
  const confirm = () => {
    const role = chosen.some((offering) => offering.role === 'makes') ? 'makes' : 'serves';
    const same = chosen.filter((offering) => offering.role === role);
    onConfirm({ role, texts: same.map(({ text }) => text) });
    setPicked((before) => new Set([...before].filter((id) => !same.some((one) => one.id === id))));
  };
  return (
    <div className={styles.scope}>
      <Loaded query={enterprise}>
        {({ businessScope }) =>
          businessScope === '' ? (
            <p className={styles.soft}>{words.scopeNone}</p>
          ) : (
            <ScopeText text={businessScope} offerings={read} pointedAt={pointedAt} />
          )
        }
      </Loaded>
      {read.length === 0 ? (
        <p className={styles.soft}>{words.scopeEmpty}</p>
      ) : (
        <>
          <p className={styles.soft}>{words.scopeText}</p>
          <ul className={styles.read}>
            {read.map((offering) => {
              const known = !open.includes(offering);
              return (
                <li
                  key={offering.id}
                  onPointerEnter={() => setPointedAt(offering.id)}
                  onPointerLeave={() => setPointedAt(undefined)}
                  onFocus={() => setPointedAt(offering.id)}
                  onBlur={() => setPointedAt(undefined)}
                >
                  <Checkbox
                    disabled={known}
                    checked={picked.has(offering.id) && !known}
                    onChange={({ target }) => toggle(offering.id, target.checked)}
                  >
                    {offering.text}
                  </Checkbox>
                  <Mark tone="quiet">{t.supply.roles[offering.role]}</Mark>
                  {declared.has(`${offering.role} ${offering.text}`) && <Mark tone="good">{words.declared}</Mark>}
                </li>
              );
            })}
          </ul>
          {open.length > 0 && (
            <div className={styles.confirm}>
              <Checkbox
                checked={chosen.length === open.length}
                indeterminate={chosen.length > 0 && chosen.length < open.length}
                onChange={({ target }) => setPicked(new Set(target.checked ? open.map(({ id }) => id) : []))}
              >
                {words.pickAll}
              </Checkbox>
              <Button type="primary" disabled={chosen.length === 0} onClick={confirm}>
                {words.confirmPicked(chosen.length)}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
