import { Alert, App, Button } from 'antd';
import { ProblemAlert } from '../../../elements/problem-alert.js';
import { useText } from '../../../language/language.js';
import type { CapacitySheet } from './capacity-sheet.js';
import styles from './capacity.module.css';

/** What is not saved, what is wrong with it, and saving it. Stays in view while there is something to save. */
export function SaveBar({ sheet }: { readonly sheet: CapacitySheet }) {
  const t = useText();
  const words = t.capacity;
  const { message, modal } = App.useApp();
  const [fault, ...others] = sheet.faults;
  const save = async () => {
    if (await sheet.saveAll()) void message.success(words.saved);
  };
  const giveUp = () =>
    void modal.confirm({
      title: words.giveUpSure,
      okText: words.giveUp,
      cancelText: t.actions.cancel,
      onOk: sheet.giveUp,
    });
  if (sheet.changes === 0) return null;
  return (
    <div className={styles.saveBar}>
      {sheet.contested && (
        <Alert type="warning" showIcon title={words.contestedTitle} description={words.contestedText} />
      )}
      {sheet.refusals.map(({ lineName, problem }) => (
        <div key={lineName}>
          <strong>{words.notSaved(lineName)}</strong>
          <ProblemAlert error={problem} />
        </div>
      ))}
      <div className={styles.saveRow}>
        <span role="status" className={fault ? styles.faultText : undefined}>
          {fault
            ? [
                words.faultAt(fault.lineName, words.weekOf(fault.week), words.faults[fault.fault]),
                others.length > 0 && words.moreFaults(others.length),
              ]
                .filter(Boolean)
                .join('，')
            : words.changes(sheet.changes)}
        </span>
        <Button onClick={giveUp}>{words.giveUp}</Button>
        <Button
          type="primary"
          size="large"
          disabled={sheet.faults.length > 0}
          loading={sheet.saving}
          onClick={() => void save()}
        >
          {words.save}
        </Button>
      </div>
    </div>
  );
}
