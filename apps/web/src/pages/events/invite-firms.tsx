import { App, Button, Checkbox, Input, Popconfirm, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { INVITABLE_PER_PAGE, useInvitable, useInvite } from '../../api/event-participants.js';
import type { DockingEvent, Invitees } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { IndustryPicker } from '../../elements/industry-picker.js';
import { Loaded } from '../../elements/loaded.js';
import { Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { type PickedRegion, RegionPicker } from '../../elements/region-picker.js';
import { useText } from '../../language/language.js';
import styles from './events.module.css';

type Side = Invitees['side'];
/** The page of firms found has a name of its own in the address: below it stands the list of those invited. */
const PAGE = 'firms';

/** Firms of the register, found by name, place and trade, put on the list many at once. */
export function InviteFirms({ event }: { readonly event: DockingEvent }) {
  const t = useText();
  const words = t.events.participants;
  const [open, setOpen] = useState(event.counts.invited === 0);
  if (!open) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{words.invite}</Button>
      </div>
    );
  }
  return (
    <Sheet title={words.invite}>
      <Finder event={event} />
    </Sheet>
  );
}

function Finder({ event }: { readonly event: DockingEvent }) {
  const t = useText();
  const words = t.events.participants;
  const { message } = App.useApp();
  const [side, setSide] = useState<Side>('supplier');
  const [offers, setOffers] = useState('');
  const [q, setQ] = useState('');
  const [region, setRegion] = useState<PickedRegion | null>(null);
  const [industry, setIndustry] = useState<PickedRegion | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const filter = {
    q: useDeferredValue(q.trim()),
    ...(region && { region: region.code }),
    ...(industry && { industry: industry.code }),
  };
  const { get, change } = useAddressState();
  const page = Math.max(1, Math.trunc(Number(get(PAGE) ?? '1')) || 1);
  const found = useInvitable(event.id, filter, page);
  // Those of the filter before are shown while others are looked for.
  const stale = found.isPlaceholderData || filter.q !== q.trim();
  const invite = useInvite(event.id);
  const choose = (ids: readonly string[], on: boolean) =>
    setChosen((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  /** Another filter finds others: its first page is shown. */
  const filtered =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      // A filter is typed letter by letter.
      change({ [PAGE]: null }, { replace: true });
    };
  const send = (firms: Invitees['firms']) =>
    invite.mutate(
      { side, offers: offers.trim(), firms },
      {
        onSuccess: ({ invited }) => {
          setChosen(new Set());
          void message.success(words.invited(invited));
        },
      },
    );
  return (
    <>
      <div className={styles.form}>
        <label>
          <span>{words.inviteAs}</span>
          <Select
            aria-label={words.inviteAs}
            style={{ width: '100%' }}
            value={side}
            onChange={setSide}
            options={(['supplier', 'buyer'] as const).map((value) => ({ value, label: t.events.side[value] }))}
          />
        </label>
        <label>
          <span>{words.offers}</span>
          <Input
            value={offers}
            maxLength={500}
            placeholder={words.offersHint}
            onChange={({ target }) => setOffers(target.value)}
          />
        </label>
        <label>
          <span>{words.find}</span>
          <Input value={q} maxLength={100} allowClear onChange={({ target }) => filtered(setQ)(target.value)} />
        </label>
        <div>
          <span className={styles.soft}>{words.region}</span>
          <RegionPicker
            label={words.region}
            placeholder={words.wholeProvince}
            value={region}
            onChange={filtered(setRegion)}
          />
        </div>
        <div>
          <span className={styles.soft}>{t.enterprise.search.industry}</span>
          <IndustryPicker
            label={t.enterprise.search.industry}
            placeholder={words.anyIndustry}
            value={industry}
            onChange={filtered(setIndustry)}
          />
        </div>
      </div>
      <Loaded query={found}>
        {({ items, total }) => {
          const free = items.flatMap(({ enterprise, participant }) => (participant === null ? [enterprise.id] : []));
          const picked = free.filter((id) => chosen.has(id));
          if (total === 0) return <EmptyState title={words.found(0)} text={words.nobodyFound} />;
          return (
            <>
              <div className={styles.actions}>
                <strong className="number">{words.found(total)}</strong>
                <Checkbox
                  disabled={free.length === 0}
                  checked={free.length > 0 && picked.length === free.length}
                  indeterminate={picked.length > 0 && picked.length < free.length}
                  onChange={({ target }) => choose(free, target.checked)}
                >
                  {words.pickPage}
                </Checkbox>
              </div>
              <ul className={styles.rows}>
                {items.map(({ enterprise, participant }) => (
                  <li key={enterprise.id}>
                    <Checkbox
                      disabled={participant !== null}
                      checked={participant !== null || chosen.has(enterprise.id)}
                      onChange={({ target }) => choose([enterprise.id], target.checked)}
                    >
                      {enterprise.name} <span className={styles.soft}>{enterprise.regionName}</span>
                    </Checkbox>
                    <span className={styles.soft}>{participant !== null && words.onList}</span>
                  </li>
                ))}
              </ul>
              <Paging total={total} size={INVITABLE_PER_PAGE} name={PAGE} />
              <div className={styles.actions}>
                <Button
                  type="primary"
                  disabled={chosen.size === 0}
                  loading={invite.isPending}
                  onClick={() => send({ from: 'ids', enterpriseIds: [...chosen] })}
                >
                  {words.choose(chosen.size)}
                </Button>
                <Popconfirm
                  title={words.inviteAllSure(total)}
                  okText={words.inviteAll(total)}
                  cancelText={t.actions.cancel}
                  disabled={stale}
                  onConfirm={() => send({ from: 'register', ...filter })}
                >
                  <Button disabled={invite.isPending || stale}>{words.inviteAll(total)}</Button>
                </Popconfirm>
              </div>
            </>
          );
        }}
      </Loaded>
      <ProblemAlert error={invite.error} />
    </>
  );
}
