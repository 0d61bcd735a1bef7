import { Alert, Button } from 'antd';
import { type DragEvent, useId, useRef, useState } from 'react';
import { usePreviewList } from '../../api/shortages.js';
import type { ListPreview } from '../../api/views.js';
import { Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './paste.module.css';
import { LARGEST_FILE_BYTES, readTextFile } from './read-text-file.js';

interface PasteStepProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onRead: (preview: ListPreview) => void;
}

/** Takes the list: pasted, typed, or from a file that is dropped or chosen. */
export function PasteStep({ text, onText, onRead }: PasteStepProps) {
  const t = useText();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [fault, setFault] = useState<string>();
  const preview = usePreviewList();
  const read = (whole: string) => {
    setFault(undefined);
    preview.mutate(whole, {
      onSuccess: (answer) => (answer.rows.length === 0 ? setFault(t.lists.paste.nothing) : onRead(answer)),
    });
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST_FILE_BYTES) return setFault(t.lists.paste.tooLarge);
    const content = await readTextFile(file);
    if (content === undefined) return setFault(t.lists.paste.cannotRead);
    onText(content);
    read(content);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
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
          <Button size="large" onClick={() => chooser.current?.click()}>
            {t.lists.paste.drop}
          </Button>
          {text === '' && (
            <Button size="large" type="text" onClick={() => onText(t.lists.paste.placeholder)}>
              {t.lists.paste.sample}
            </Button>
          )}
          <input
            ref={chooser}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            aria-label={t.lists.paste.drop}
            className="visually-hidden"
            tabIndex={-1}
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </div>
      </div>
    </Sheet>
  );
}
