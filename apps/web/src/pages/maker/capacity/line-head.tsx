import { EllipsisOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useCloseLine, useConfirmLine } from '../../../api/capacity.js';
import type { ProductionLine } from '../../../api/views.js';
import { ProblemAlert } from '../../../elements/problem-alert.js';
import { daysUntil } from '../../../language/format.js';
import { useLanguage, useText } from '../../../language/language.js';
import styles from './capacity.module.css';
import { LineForm } from './line-form.js';

/** After so many days nobody relies on what was said. */
const STALE_DAYS = 7;

/** A line: what it makes, when it was last confirmed, and what may be done with it. */
export function LineHead({ line, changed }: { readonly line: ProductionLine; readonly changed: boolean }) {
  const t = useText();
  const words = t.capacity;
  const { message, modal } = App.useApp();
  const [correcting, setCorrecting] = useState(false);
  const confirm = useConfirmLine();
  const close = useCloseLine();
  const askToClose = () =>
    void modal.confirm({
      title: words.closeSure(line.name),
      okText: words.close,
      cancelText: t.actions.cancel,
      onOk: () => close.mutate(line, { onSuccess: () => void message.success(words.closed) }),
    });
  return (
    <div className={styles.lineHead}>
      <div className={styles.lineName}>
        <strong>{line.name}</strong>
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              { key: 'correct', label: words.correct, onClick: () => setCorrecting(true) },
              { key: 'close', label: words.close, danger: true, onClick: askToClose },
            ],
          }}
        >
          <Button type="text" size="small" icon={<EllipsisOutlined />} aria-label={words.more(line.name)} />
        </Dropdown>
      </div>
      <div className={styles.soft}>{words.makes(line.makes, line.unit)}</div>
      <Confirmed line={line} />
      {line.confirmedOn !== null && !changed && daysUntil(line.confirmedOn) < 0 && (
        <Button
          size="small"
          loading={confirm.isPending}
          aria-label={words.confirmLine(line.name)}
          onClick={() => confirm.mutate(line, { onSuccess: () => void message.success(words.confirmed) })}
        >
          {words.confirm}
        </Button>
      )}
      <ProblemAlert error={confirm.error ?? close.error} />
      {correcting && <LineForm firmId={line.enterprise.id} line={line} onClose={() => setCorrecting(false)} />}
    </div>
  );
}

function Confirmed({ line: { confirmedOn } }: { readonly line: ProductionLine }) {
  const { t, day } = useLanguage();
  const words = t.capacity;
  if (confirmedOn === null) return <div className={styles.soft}>{words.neverSaid}</div>;
  const ago = -daysUntil(confirmedOn);
  return (
    <div className={ago > STALE_DAYS ? styles.attention : styles.soft}>
      {ago === 0 ? words.confirmedToday : words.confirmedOn(day(confirmedOn), ago)}
    </div>
  );
}
