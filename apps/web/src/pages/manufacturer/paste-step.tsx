import { Alert, Button } from 'antd';
import { type DragEvent, useId, useRef, useState } from 'react';
import { usePreviewList, usePreviewListFile } from '../../api/shortages.js';
import type { ListFilePreview, ListPreview } from '../../api/views.js';
import { Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './paste.module.css';

interface PasteStepProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onRead: (preview: ListPreview) => void;
  readonly onFile: (file: File, preview: ListFilePreview) => void;
}

/** Takes the list: pasted, typed, or from a file that is dropped or chosen. */
export function PasteStep({ text, onText, onRead, onFile }: PasteStepProps) {
  const t = useText();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [fault, setFault] = useState<string>();
  const preview = usePreviewList();
  const previewFile = usePreviewListFile();
  const read = (whole: string) => {
    setFault(undefined);
    previewFile.reset();
    preview.mutate(whole, {
      onSuccess: (answer) => (answer.rows.length === 0 ? setFault(t.lists.paste.nothing) : onRead(answer)),
    });
  };
  const take = (file: File | undefined) => {
    if (!file) return;
    setFault(undefined);
    preview.reset();
    previewFile.mutate({ file, sheet: null, meanings: {} }, { onSuccess: (answer) => onFile(file, answer) });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <Sheet>
      <div
        className={over ? `${styles.paste} ${styles.over}` : styles.paste}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor={id} className={styles.label}>
          {t.lists.paste.label}
        </label>
        <textarea
          id={id}
          className={styles.text}
          value={text}
          onChange={(event) => onText(event.target.value)}
          placeholder={t.lists.paste.placeholder}
          spellCheck={false}
          autoFocus
          rows={14}
        />
        {fault !== undefined && <Alert type="warning" showIcon title={fault} />}
        <ProblemAlert error={preview.error} onRetry={() => read(text)} />
        <ProblemAlert error={previewFile.error} />
        <div className={styles.buttons}>
          <Button
            type="primary"
            size="large"
            disabled={text.trim() === ''}
            loading={preview.isPending}
            onClick={() => read(text)}
          >
            {t.lists.paste.read}
          </Button>
          <Button size="large" loading={previewFile.isPending} onClick={() => chooser.current?.click()}>
            {t.listFiles.choose}
          </Button>
          {text === '' && (
            <Button size="large" type="text" onClick={() => onText(t.lists.paste.placeholder)}>
              {t.lists.paste.sample}
            </Button>
          )}
          <input
            ref={chooser}
            type="file"
            accept=".xlsx,.xlsm,.csv,.tsv,.txt,text/csv,text/plain"
            aria-label={t.listFiles.choose}
            className="visually-hidden"
            tabIndex={-1}
            onChange={(event) => {
              take(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </div>
        <p className={styles.soft}>
          {t.listFiles.templateText}{' '}
          <a href="/api/shortage-lists/template.xlsx" download>
            {t.listFiles.template}
          </a>
        </p>
      </div>
    </Sheet>
  );
}
