import { Modal } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useText } from '../language/language.js';

interface UnsavedGuardProps {
  readonly armed: boolean;
  /** What would be lost. */
  readonly text: string;
}

/** Asks before what was typed is lost by going elsewhere. */
export function UnsavedGuard({ armed, text }: UnsavedGuardProps) {
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
      title={text}
      okText={t.actions.leave}
      cancelText={t.actions.stay}
      onOk={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    />
  );
}
