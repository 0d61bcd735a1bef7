import { Alert, Button, Select, Spin } from 'antd';
import { useState } from 'react';
import { usePreviewListFile } from '../../api/shortages.js';
import type { ListFilePreview } from '../../api/views.js';
import { Mark } from '../../elements/mark.js';
import { Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import { type Meanings, saidIn, saying } from './file-columns.js';
import { FileColumns, FileLines } from './file-tables.js';
import styles from './file.module.css';

/** As many as are read before one goes and corrects them. */
const FAULTS_SHOWN = 10;

interface FileStepProps {
  readonly file: File;
  readonly first: ListFilePreview;
  readonly onRead: (preview: ListFilePreview) => void;
  readonly onAnother: () => void;
}

/** How a file was understood: its sheet, what its columns mean, and what is wrong in which cell. */
export function FileStep({ file, first, onRead, onAnother }: FileStepProps) {
  const t = useText();
  const words = t.listFiles;
  const [shown, setShown] = useState(first);
  const preview = usePreviewListFile();
  const readAgain = (sheet: string | null, meanings: Meanings) =>
    preview.mutate({ file, sheet, meanings }, { onSuccess: setShown });
  const { rows } = shown;
  return (
    <Sheet title={words.title(file.name)}>
      <p className={styles.soft}>{words.text}</p>
      <Spin spinning={preview.isPending}>
        <div className={styles.parts}>
          <FileHead file={shown.file} onSheet={(sheet) => readAgain(sheet, {})} />
          <ProblemAlert error={preview.error} />
          {shown.file.notices.map(({ code, message }) => (
            <Alert key={code + message} type="info" showIcon title={message} />
          ))}
          <FileColumns
            preview={shown}
            onMeaning={(letters, field) => readAgain(shown.file.sheet, saying(saidIn(shown), letters, field))}
          />
          {rows.length === 0 ? <Alert type="warning" showIcon title={words.nothing} /> : <Faults preview={shown} />}
          <FileLines rows={rows} />
        </div>
      </Spin>
      <div className={styles.buttons}>
        <Button
          type="primary"
          size="large"
          disabled={rows.length === 0 || preview.isPending}
          onClick={() => onRead(shown)}
        >
          {words.goOn(rows.length)}
        </Button>
        <Button size="large" onClick={onAnother}>
          {words.another}
        </Button>
      </div>
    </Sheet>
  );
}

interface FileHeadProps {
  readonly file: ListFilePreview['file'];
  readonly onSheet: (sheet: string) => void;
}

function FileHead({ file: { sheet, sheets, headingRows }, onSheet }: FileHeadProps) {
  const t = useText();
  const words = t.listFiles;
  const label = ({ name, hidden, empty }: (typeof sheets)[number]) => {
    const marks = [hidden && words.hidden, empty && words.empty].filter(Boolean);
    return marks.length === 0 ? name : `${name}（${marks.join('，')}）`;
  };
  return (
    <div className={styles.head}>
      {sheet !== null && (
        <label className={styles.sheet}>
          <span>{words.sheet}</span>
          <Select
            aria-label={words.sheet}
            value={sheet}
            onChange={onSheet}
            options={sheets.map((one) => ({ value: one.name, label: label(one), disabled: one.empty }))}
          />
        </label>
      )}
      <span className={styles.soft}>
        {headingRows === null
          ? words.noHeading
          : headingRows.first === headingRows.last
            ? words.headingRow(headingRows.first)
            : words.headingRows(headingRows.first, headingRows.last)}
      </span>
    </div>
  );
}

function Faults({ preview: { rows, columns, fields } }: { readonly preview: ListFilePreview }) {
  const t = useText();
  const words = t.listFiles;
  const faults = rows.flatMap(({ line, problems }) => problems.map((problem) => ({ line, ...problem })));
  if (faults.length === 0) {
    return (
      <div role="status">
        <Mark tone="good">{words.noFaults}</Mark>
      </div>
    );
  }
  // A unit, say, may also stand behind the quantity: a missing column is spoken of where lines suffer from it.
  const missing = fields.filter(({ field, required }) => required && !columns.some((column) => column.field === field));
  return (
    <section aria-label={words.faults(faults.length)}>
      {missing.length > 0 && (
        <Alert type="warning" showIcon title={words.missing(missing.map(({ name }) => name).join('、'))} />
      )}
      <div className={styles.head} role="status">
        <Mark tone="bad">{words.faults(faults.length)}</Mark>
        <span className={styles.soft}>{words.faultsText}</span>
      </div>
      <ul className={styles.faults}>
        {faults.slice(0, FAULTS_SHOWN).map(({ line, field, cell, message }) => (
          <li key={`${line} ${field} ${message}`}>
            <strong className="number">{cell ?? words.lineOf(line)}</strong>
            <span>{message}</span>
          </li>
        ))}
      </ul>
      {faults.length > FAULTS_SHOWN && <p className={styles.soft}>{words.moreFaults(faults.length - FAULTS_SHOWN)}</p>}
    </section>
  );
}
