import { Button } from 'antd';
import { useSendClaimLink } from '../../api/enterprises.js';
import { CopyField } from '../../elements/copy-field.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useLanguage } from '../../language/language.js';
import styles from './enterprise.module.css';

/** A link with which the head of the firm claims it. */
export function SendClaimLink({ id }: { readonly id: string }) {
  const { t, instantDay } = useLanguage();
  const words = t.enterprise.one;
  const send = useSendClaimLink();
  return (
    <div className={styles.group} style={{ marginBlockStart: 16 }}>
      <ProblemAlert error={send.error} />
      {send.data ? (
        <>
          <h3>{words.linkMade}</h3>
          <CopyField value={send.data.url} label={words.linkMade} />
          <span className={styles.soft}>{t.desk.calls.linkValid(instantDay(send.data.expiresAt))}</span>
        </>
      ) : (
        <Button loading={send.isPending} onClick={() => send.mutate({ id })}>
          {words.sendClaimLink}
        </Button>
      )}
    </div>
  );
}
