import { DeleteOutlined } from '@ant-design/icons';
import { App, Button, Popconfirm } from 'antd';
import { type Belonging, useRemoveBelonging } from '../../api/enterprises.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './enterprise.module.css';

interface RemoveBelongingProps {
  /** The enterprise. */
  readonly of: string;
  readonly kind: Belonging;
  readonly which: string;
  readonly name: string;
}

export function RemoveBelonging({ of, kind, which, name }: RemoveBelongingProps) {
  const t = useText();
  const words = t.enterprise.own;
  const { message } = App.useApp();
  const remove = useRemoveBelonging(of);
  return (
    <span className={styles.remove}>
      <Popconfirm
        title={words.removeSure(name)}
        okText={words.removeButton}
        cancelText={t.actions.cancel}
        onConfirm={() => remove.mutate({ kind, which }, { onSuccess: () => void message.success(words.removed) })}
      >
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined />}
          aria-label={words.remove(name)}
          loading={remove.isPending}
        />
      </Popconfirm>
      <ProblemAlert error={remove.error} />
    </span>
  );
}
