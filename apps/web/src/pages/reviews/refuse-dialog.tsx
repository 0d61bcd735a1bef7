import { Input, Modal } from 'antd';
import { useState } from 'react';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './reviews.module.css';

interface RefuseDialogProps {
  readonly count: number;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onRefuse: (reason: string) => void;
  readonly onClose: () => void;
}

/** Why something goes back; usual reasons are one press away. */
export function RefuseDialog({ count, pending, error, onRefuse, onClose }: RefuseDialogProps) {
  const t = useText();
  const words = t.reviews;
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title={words.refuseTitle(count)}
      okText={words.refuse}
      cancelText={t.actions.cancel}
      okButtonProps={{ danger: true, disabled: reason.trim().length < 2 }}
      confirmLoading={pending}
      onOk={() => onRefuse(reason.trim())}
      onCancel={onClose}
    >
      <div className={styles.usual}>
        {words.reasons.map((usual) => (
          <button key={usual} type="button" onClick={() => setReason(usual)}>
            {usual}
          </button>
        ))}
      </div>
      <label className={styles.reason}>
        <span>{words.reason}</span>
        <Input.TextArea
          rows={3}
          maxLength={500}
          value={reason}
          placeholder={words.reasonNeeded}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <ProblemAlert error={error} />
    </Modal>
  );
}
