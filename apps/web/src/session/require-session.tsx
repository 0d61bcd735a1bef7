import { Navigate, Outlet, useLocation } from 'react-router';
import type { Permission } from '#kernel';
import { useMe } from '../api/account.js';
import { EmptyState } from '../elements/empty-state.js';
import { Loaded } from '../elements/loaded.js';
import { useText } from '../language/language.js';
import { signedIn } from './session.js';

/** Pages below it are for people who are signed in; others log in first and come back. */
export function RequireSession() {
  const me = useMe();
  const { pathname, search } = useLocation();
  if (me.data === null) {
    return <Navigate replace to={`/log-in?next=${encodeURIComponent(pathname + search)}`} />;
  }
  return <Loaded query={me}>{() => <Outlet />}</Loaded>;
}

/** Pages below it need one of the permissions. The API decides; this only says it sooner. */
export function RequirePermission({ anyOf }: { readonly anyOf: readonly Permission[] }) {
  const { data } = useMe();
  const t = useText();
  if (data && !signedIn(data).can(...anyOf)) {
    return (
      <EmptyState title={t.problem.forbiddenTitle} text={t.problem.todo.forbidden} to="/" action={t.problem.toHome} />
    );
  }
  return <Outlet />;
}
