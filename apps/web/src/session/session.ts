import { type Permission, RegionCode } from '#kernel';
import { useMe } from '../api/account.js';
import type { Me } from '../api/views.js';

/** What pages ask of whoever is signed in. */
export interface SignedIn {
  readonly me: Me;
  readonly can: (...anyOf: Permission[]) => boolean;
}

export function signedIn(me: Me): SignedIn {
  const held = new Set(me.permissions);
  return { me, can: (...anyOf) => anyOf.some((permission) => held.has(permission)) };
}

/** Whether a division lies in the region of one of the person's departments. */
export function isInOwnRegion({ me }: SignedIn, regionCode: string): boolean {
  const place = RegionCode.parse(regionCode);
  return me.departments.some(({ region }) => RegionCode.parse(region).contains(place));
}

/** For pages behind `RequireSession`, where somebody is signed in. */
export function useSignedIn(): SignedIn {
  const { data } = useMe();
  if (!data) throw new Error('useSignedIn on a page that anybody may see');
  return signedIn(data);
}

/** Where to go after logging in: only addresses inside the app. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}
