import { App, Button, Input, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useInvitable, useInvite } from '../../api/event-participants.js';
import type { DockingEvent, Invitees } from '../../api/views.js';
import { IndustryPicker } from '../../elements/industry-picker.js';
import { Loaded } from '../../elements/loaded.js';
import { Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { type PickedRegion, RegionPicker } from '../../elements/region-picker.js';
import { useText } from '../../language/language.js';
import styles from './events.module.css';

type Side = Invitees['side'];

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
  const found = useInvitable(event.id, filter, 1);
  const invite = useInvite(event.id);
  const toggle = (id: string) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const send = () =>
    invite.mutate(
      { side, offers: offers.trim(), firms: { from: 'ids', enterpriseIds: [...chosen] } },
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
          <Input value={q} maxLength={100} allowClear onChange={({ target }) => setQ(target.value)} />
        </label>
        <div>
          <span className={styles.soft}>{t.events.form.region}</span>
          <RegionPicker label={t.events.form.region} value={region} onChange={setRegion} />
        </div>
        <div>
          <span className={styles.soft}>{t.enterprise.search.industry}</span>
          <IndustryPicker label={t.enterprise.search.industry} value={industry} onChange={setIndustry} />
        </div>
      </div>
      <Loaded query={found}>
        {({ items }) => (
          <ul className={styles.rows}>
            {items.map(({ enterprise, participant }) => (
              <li key={enterprise.id}>
                <label>
                  <input
                    type="checkbox"
                    disabled={participant !== null}
                    checked={participant !== null || chosen.has(enterprise.id)}
                    onChange={() => toggle(enterprise.id)}
                  />{' '}
                  {enterprise.name} <span className={styles.soft}>{enterprise.regionName}</span>
                </label>
                <span className={styles.soft}>{participant !== null && words.onList}</span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <ProblemAlert error={invite.error} />
      <div className={styles.actions}>
        <Button type="primary" disabled={chosen.size === 0} loading={invite.isPending} onClick={send}>
          {words.choose(chosen.size)}
        </Button>
      </div>
    </>
  );
}
