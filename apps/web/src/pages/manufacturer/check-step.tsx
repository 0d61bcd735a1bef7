import { Button, Input, Select, Switch } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useEnterpriseNames } from '../../api/enterprises.js';
import { useRaiseList } from '../../api/shortages.js';
import type { NewShortageList } from '../../api/views.js';
import { Mark } from '../../elements/mark.js';
import { Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { UnsavedGuard } from '../../elements/unsaved-guard.js';
import { shanghaiDayOf } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { changed, type DraftLine, emptyLine, faultsOf, hasFaults, lineToRaise } from './list-draft.js';
import { ListGrid } from './list-grid.js';
import styles from './paste.module.css';

interface CheckStepProps {
  readonly header: boolean;
  /** How the columns of a file were read, kept for the next one. */
  readonly columns?: NonNullable<NewShortageList['columns']>;
  readonly initial: readonly DraftLine[];
  readonly onStartOver: () => void;
}

/** Each line as it was understood, with its mistakes in place; raised once none is left. */
export function CheckStep({ header, columns, initial, onStartOver }: CheckStepProps) {
  const { t, day } = useLanguage();
  const navigate = useNavigate();
  const { me } = useSignedIn();
  const [lines, setLines] = useState(initial);
  const nextKey = useRef(initial.length);
  const [onlyFaulty, setOnlyFaulty] = useState(false);
  const [title, setTitle] = useState(() => t.lists.paste.defaultTitle(day(shanghaiDayOf(new Date()))));
  const [enterpriseId, setEnterpriseId] = useState(me.enterprises[0]?.id ?? '');
  const names = useEnterpriseNames(me.enterprises.length > 1 ? me.enterprises.map(({ id }) => id) : []);
  const raise = useRaiseList();
  const checked = useMemo(() => lines.map((line) => ({ line, faults: faultsOf(line, t) })), [lines, t]);
  const faulty = checked.filter(({ faults }) => hasFaults(faults)).length;
  useEffect(() => {
    if (faulty === 0) setOnlyFaulty(false);
  }, [faulty]);
  const save = () =>
    raise.mutate(
      { enterpriseId, title: title.trim(), lines: lines.map(lineToRaise), ...(columns && { columns }) },
      { onSuccess: ({ id }) => void navigate(`/lists/${id}`) },
    );
  return (
    <Sheet title={t.lists.paste.understood(lines.length)}>
      <UnsavedGuard armed={!raise.isSuccess} text={t.lists.paste.leaving} />
      <div className={styles.bar}>
        {faulty > 0 ? (
          <Mark tone="bad" role="status">
            {t.lists.paste.mistakes(faulty)}
          </Mark>
        ) : (
          <Mark tone="good" role="status">
            {t.lists.paste.noMistakes}
          </Mark>
        )}
        <span className={styles.soft}>{header ? t.lists.paste.headerSeen : t.lists.paste.headerNotSeen}</span>
        <label className={styles.switch}>
          <Switch size="small" checked={onlyFaulty} disabled={faulty === 0} onChange={setOnlyFaulty} />{' '}
          {t.lists.paste.showMistakes}
        </label>
        <span className={styles.keys}>{t.lists.paste.keys}</span>
      </div>
      <ListGrid
        lines={onlyFaulty ? checked.filter(({ faults }) => hasFaults(faults)) : checked}
        onChange={(key, change) =>
          setLines((all) => all.map((line) => (line.key === key ? changed(line, change) : line)))
        }
        onRemove={(key) => setLines((all) => all.filter((line) => line.key !== key))}
      />
      <div className={styles.buttons}>
        <Button onClick={() => setLines((all) => [...all, emptyLine(nextKey.current++)])}>
          {t.lists.paste.addLine}
        </Button>
        <Button onClick={onStartOver}>{columns ? t.actions.back : t.lists.paste.startOver}</Button>
      </div>
      <ProblemAlert error={raise.error} />
      <div className={styles.finish}>
        <label>
          <span>{t.lists.paste.listTitle}</span>
          <Input size="large" value={title} maxLength={100} onChange={(event) => setTitle(event.target.value)} />
        </label>
        {me.enterprises.length > 1 && (
          <label>
            <span>{t.lists.paste.forEnterprise}</span>
            <Select
              size="large"
              value={enterpriseId}
              onChange={setEnterpriseId}
              options={me.enterprises.map(({ id }) => ({ value: id, label: names[id] ?? '…' }))}
            />
          </label>
        )}
        <Button
          type="primary"
          size="large"
          disabled={faulty > 0 || lines.length === 0 || title.trim() === ''}
          loading={raise.isPending}
          onClick={save}
        >
          {t.lists.paste.raise(lines.length)}
        </Button>
      </div>
    </Sheet>
  );
}
