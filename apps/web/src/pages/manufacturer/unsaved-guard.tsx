import { Modal } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useText } from '../../language/language.js';

/** Asks before what was typed is lost by going elsewhere. */
export function UnsavedGuard({ armed }: { readonly armed: boolean }) {
  const t = useText();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => armed && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!armed) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [armed]);
  useEffect(() => {
    // Raised in the meantime: what waited may go on.
    if (!armed && blocker.state === 'blocked') blocker.proceed();
  }, [armed, blocker]);
  return (
    <Modal
      open={armed && blocker.state === 'blocked'}
      title={t.lists.paste.leaving}
      okText={t.lists.paste.leave}
      cancelText={t.lists.paste.stay}
      onOk={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    />
  );
}
