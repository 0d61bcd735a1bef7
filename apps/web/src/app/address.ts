import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

type Patch = Readonly<Record<string, string | number | null | undefined>>;

interface AddressState {
  readonly get: (name: string) => string | undefined;
  readonly page: number;
  /** Changes parts of the address; null removes one. Leaves a step in the history unless `replace`. */
  readonly change: (patch: Patch, how?: { replace?: boolean }) => void;
  /** The address after a change, for a link. */
  readonly after: (patch: Patch) => string;
}

/** The part of a page's state that stands in its address: filters, tab, page, what is opened. */
export function useAddressState(): AddressState {
  const [params, setParams] = useSearchParams();
  const patched = useCallback((from: URLSearchParams, patch: Patch): URLSearchParams => {
    const next = new URLSearchParams(from);
    for (const [name, value] of Object.entries(patch)) {
      if (value === null || value === undefined || value === '') next.delete(name);
      else next.set(name, String(value));
    }
    return next;
  }, []);
  const change = useCallback(
    (patch: Patch, { replace = false } = {}) => setParams((from) => patched(from, patch), { replace }),
    [patched, setParams],
  );
  const page = Number(params.get('page') ?? '1');
  return {
    get: (name) => params.get(name) ?? undefined,
    page: Number.isInteger(page) && page > 0 ? page : 1,
    change,
    after: (patch) => `?${patched(params, patch).toString()}`,
  };
}
