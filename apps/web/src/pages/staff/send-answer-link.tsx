import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSendAnswerLink } from '../../api/introductions.js';
import { CopyField } from '../../elements/copy-field.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useLanguage } from '../../language/language.js';
import styles from './calls.module.css';

interface SendAnswerLinkProps {
  readonly introductionId: string;
  /** The address on file; empty where there is none. */
  readonly email: string;
}

/** A one-time link with which the maker answers by itself: mailed, or copied into a chat. */
export function SendAnswerLink({ introductionId, email: onFile }: SendAnswerLinkProps) {
  const { t, instantDay } = useLanguage();
  const words = t.desk.calls;
  const [email, setEmail] = useState(onFile);
  const send = useSendAnswerLink();
  return (
    <>
      <p className={styles.soft}>{words.sendLinkText}</p>
      <div className={styles.link}>
        <label>
          <span>
            {words.email}（{t.optional}）
          </span>
          <Input
            type="email"
            value={email}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setEmail(event.target.value)}
          />
        </label>
        <Button
          loading={send.isPending}
          onClick={() => send.mutate({ id: introductionId, ...(email.trim() ? { email: email.trim() } : {}) })}
        >
          {words.makeLink}
        </Button>
        {send.data && (
          <div>
            <CopyField value={send.data.url} label={words.sendLink} />
            <span className={styles.soft}>{words.linkValid(instantDay(send.data.expiresAt))}</span>
          </div>
        )}
        {send.error && (
          <div>
            <ProblemAlert error={send.error} />
          </div>
        )}
      </div>
    </>
  );
}
