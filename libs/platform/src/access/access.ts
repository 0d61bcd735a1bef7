import { SetMetadata } from '@nestjs/common';
import type { Permission } from '#kernel';

/** Who may call a route. Region and enterprise stand in the query's WHERE, not here. */
export type AccessRule =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'signed_in' }
  | { readonly kind: 'permission'; readonly anyOf: readonly Permission[] };

export const ACCESS_RULE = 'lianqiao:access';

/** Declares who may call a route; a route without it is closed to everybody and fails the build. */
export const Access = {
  /** No account needed: log-in, one-time links, health. */
  anyone: () => SetMetadata(ACCESS_RULE, { kind: 'anyone' } satisfies AccessRule),
  /** Any account. */
  signedIn: () => SetMetadata(ACCESS_RULE, { kind: 'signed_in' } satisfies AccessRule),
  /** An account that holds at least one of the permissions, somewhere. */
  permission: (...anyOf: [Permission, ...Permission[]]) =>
    SetMetadata(ACCESS_RULE, { kind: 'permission', anyOf } satisfies AccessRule),
};

/** `anyone`, `signed in` or the permissions; as it stands in the committed snapshot. */
export function describeAccess(rule: AccessRule | undefined): string {
  if (!rule) return 'UNDECLARED';
  switch (rule.kind) {
    case 'anyone':
      return 'anyone';
    case 'signed_in':
      return 'signed in';
    case 'permission':
      return rule.anyOf.join(' | ');
  }
}
