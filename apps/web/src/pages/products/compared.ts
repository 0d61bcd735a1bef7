import { useAddressState } from '../../app/address.js';
import { COMPARED_AT_MOST } from '../../api/products.js';

interface Compared {
  readonly ids: readonly string[];
  readonly isFull: boolean;
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly clear: () => void;
}

/** The products chosen for comparison; they stand in the address, so that the page can be left and come back to. */
export function useCompared(): Compared {
  const { get, change } = useAddressState();
  const ids = (get('compare') ?? '').split(',').filter((id) => id !== '');
  return {
    ids,
    isFull: ids.length >= COMPARED_AT_MOST,
    has: (id) => ids.includes(id),
    toggle: (id) =>
      change(
        { compare: (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]).join(',') },
        { replace: true },
      ),
    clear: () => change({ compare: null }, { replace: true }),
  };
}
