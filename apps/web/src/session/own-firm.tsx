import { Select } from 'antd';
import { useAddressState } from '../app/address.js';
import { useText } from '../language/language.js';
import { useSignedIn } from './session.js';

interface OwnFirm {
  readonly id: string;
  readonly name: string;
}

/** The firm a page is about: the one in the address, else the first the person belongs to. */
export function useOwnFirm(): OwnFirm | undefined {
  const { me } = useSignedIn();
  const { get } = useAddressState();
  return me.enterprises.find(({ id }) => id === get('firm')) ?? me.enterprises[0];
}

/** Changes between the firms of whoever belongs to several; nothing for everybody else. */
export function OwnFirmPicker() {
  const t = useText();
  const { me } = useSignedIn();
  const { change } = useAddressState();
  const firm = useOwnFirm();
  if (!firm || me.enterprises.length < 2) return null;
  return (
    <Select
      aria-label={t.nav.myEnterprise}
      value={firm.id}
      onChange={(id: string) => change({ firm: id, page: null })}
      options={me.enterprises.map(({ id, name }) => ({ value: id, label: name }))}
      popupMatchSelectWidth={false}
    />
  );
}
