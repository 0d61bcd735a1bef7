import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal, Progress, Segmented } from 'antd';
import { useState } from 'react';
import { candidatesQuery } from '../../api/shortages.js';
import type { ShortageList } from '../../api/views.js';
import { useText } from '../../language/language.js';
import styles from './candidate.module.css';
import { usePutMany } from './put-many.js';

const CHOICES = [1, 2, 3];

/** Puts every open line of a list to its best makers at once. */
export function IntroduceList({ list }: { readonly list: ShortageList }) {
  const t = useText();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const many = usePutMany();
  const [asking, setAsking] = useState(false);
  const [each, setEach] = useState(1);
  const [looked, setLooked] = useState<number>();
  const open = list.lines.filter(({ state }) => state === 'raised');
  const words = t.lists.introduceAll;
  if (open.length === 0) return null;
  const start = async () => {
    const puts: { shortageId: string; enterpriseId: string }[] = [];
    for (const [index, line] of open.entries()) {
      setLooked(index);
      const found = await queries.fetchQuery(candidatesQuery(line.id, 1, each));
      for (const { enterprise, introduction } of found.items) {
        if (introduction === null) puts.push({ shortageId: line.id, enterpriseId: enterprise.id });
      }
    }
    const succeeded = await many.run(puts);
    setLooked(undefined);
    setAsking(false);
    if (succeeded === puts.length) void message.success(t.lists.makers.done(succeeded));
    else void message.warning(t.lists.makers.partly(succeeded, puts.length));
  };
  const running = looked !== undefined;
  const percent = many.progress
    ? 50 + (50 * many.progress.done) / Math.max(1, many.progress.all)
    : (50 * (looked ?? 0)) / open.length;
  return (
    <>
      <Button type="primary" onClick={() => setAsking(true)}>
        {words.button}
      </Button>
      <Modal
        open={asking}
        title={words.title(open.length)}
        okText={words.start}
        cancelText={t.actions.cancel}
        confirmLoading={running}
        closable={!running}
        cancelButtonProps={{ disabled: running }}
        onCancel={() => !running && setAsking(false)}
        onOk={() => void start()}
      >
        <p>{words.text}</p>
        <p>{t.lists.makers.sureText}</p>
        <div className={styles.choice}>
          <span>{words.each}</span>
          <Segmented
            options={CHOICES.map((value) => ({ value, label: words.makers(value) }))}
            value={each}
            onChange={setEach}
            disabled={running}
          />
        </div>
        {running && <Progress percent={Math.round(percent)} aria-label={words.title(open.length)} />}
      </Modal>
    </>
  );
}
