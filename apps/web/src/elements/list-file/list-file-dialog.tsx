import { Alert, Button, Modal, Spin } from 'antd';
import { type ReactNode, useState } from 'react';
import type { SentFile } from '../../api/list-file.js';
import type { ListFile } from '../../api/views.js';
import { useText } from '../../language/language.js';
import { ProblemAlert } from '../problem-alert.js';
import { FileColumns } from './file-columns.js';
import { FileDrop } from './file-drop.js';
import { type FileFault, FileFaults } from './file-faults.js';
import { FileHead } from './file-head.js';
import styles from './list-file.module.css';
import { LinesAsRead, type ShownOfLine } from './lines-as-read.js';
import { MarkedFileButton } from './marked-file-button.js';
import { type Meanings, saidIn, saying } from './meanings.js';

/** Whoever takes lines over at once sees them first; beyond so many nobody reads them here. */
const LINES_SHOWN = 200;

/** A file as the server understood it, line by line. */
type Understood = ListFile & {
  readonly rows: readonly { readonly line: number; readonly problems: readonly Omit<FileFault, 'line'>[] }[];
};

/** A preview as it is asked for, such as `useCommand` has it. */
interface Reading<Preview> {
  readonly isPending: boolean;
  readonly error: unknown;
  mutate(sent: SentFile, then: { onSuccess: (preview: Preview) => void }): void;
}

interface ListFileDialogProps<Preview extends Understood> {
  /** While no file is chosen; then its name is the title. */
  readonly title: string;
  /** What to know before one chooses a file. */
  readonly introduction: ReactNode;
  readonly reading: Reading<Preview>;
  /** What the form says besides. */
  readonly more: Readonly<Record<string, string>>;
  /** Where the API marks such files. */
  readonly markedAt: string;
  /** What to do about faults. */
  readonly advice: string;
  /** That columns are missing without which nothing can be read, where they are. */
  readonly missing: (preview: Preview) => string | undefined;
  /** That the file says nothing, where it does. */
  readonly nothing: (preview: Preview) => string | undefined;
  /** How many lines can be taken over. */
  readonly good: (preview: Preview) => number;
  readonly takeText: (lines: number) => string;
  /** What is shown of each line as it was read. */
  readonly shown: readonly ShownOfLine<Preview['rows'][number]>[];
  readonly onTake: (preview: Preview) => void;
  readonly taking?: boolean;
  readonly error?: unknown;
  readonly onClose: () => void;
}

/** A list from a spreadsheet: chosen, shown as understood, its columns corrected, and taken over as far as it is in order. */
export function ListFileDialog<Preview extends Understood>(props: ListFileDialogProps<Preview>) {
  const { title, introduction, reading, more, good, takeText, onTake, taking = false, error, onClose } = props;
  const t = useText();
  const [chosen, setChosen] = useState<{ readonly file: File; readonly preview: Preview }>();
  const read = (file: File, sheet: string | null, meanings: Meanings) =>
    reading.mutate({ file, sheet, meanings, more }, { onSuccess: (preview) => setChosen({ file, preview }) });
  const lines = chosen ? good(chosen.preview) : 0;
  return (
    <Modal
      open
      width={920}
      title={chosen ? t.listFiles.title(chosen.file.name) : title}
      okText={takeText(lines)}
      okButtonProps={{ disabled: lines === 0 || reading.isPending }}
      cancelText={t.actions.cancel}
      confirmLoading={taking}
      onOk={() => chosen && onTake(chosen.preview)}
      onCancel={onClose}
    >
      {chosen ? (
        <Spin spinning={reading.isPending}>
          <div className={styles.parts}>
            <AsUnderstood {...props} {...chosen} onRead={(sheet, meanings) => read(chosen.file, sheet, meanings)} />
            <div className={styles.buttons}>
              <Button onClick={() => setChosen(undefined)}>{t.listFiles.another}</Button>
            </div>
          </div>
        </Spin>
      ) : (
        <>
          <FileDrop label={t.listFiles.choose} busy={reading.isPending} onFile={(file) => read(file, null, {})} />
          <p className={styles.soft}>{introduction}</p>
        </>
      )}
      <ProblemAlert error={reading.error ?? error} />
    </Modal>
  );
}

interface AsUnderstoodProps<Preview extends Understood> extends Pick<
  ListFileDialogProps<Preview>,
  'more' | 'markedAt' | 'advice' | 'missing' | 'nothing' | 'shown'
> {
  readonly file: File;
  readonly preview: Preview;
  readonly onRead: (sheet: string | null, meanings: Meanings) => void;
}

function AsUnderstood<Preview extends Understood>(props: AsUnderstoodProps<Preview>) {
  const { file, preview, more, markedAt, advice, onRead } = props;
  const faults = preview.rows.flatMap(({ line, problems }) => problems.map((problem) => ({ line, ...problem })));
  const nothing = props.nothing(preview);
  const t = useText();
  return (
    <>
      <FileHead file={preview.file} onSheet={(sheet) => onRead(sheet, {})} />
      <FileColumns
        preview={preview}
        onMeaning={(letters, field) => onRead(preview.file.sheet, saying(saidIn(preview), letters, field))}
      />
      {nothing === undefined ? (
        <FileFaults
          faults={faults}
          missing={props.missing(preview)}
          advice={advice}
          others={t.listFiles.moreInMarkedFile}
        >
          <MarkedFileButton
            path={markedAt}
            file={file}
            sheet={preview.file.sheet}
            meanings={saidIn(preview)}
            more={more}
          />
        </FileFaults>
      ) : (
        <Alert type="warning" showIcon title={nothing} />
      )}
      <LinesAsRead<Preview['rows'][number]> lines={preview.rows} most={LINES_SHOWN} shown={props.shown} />
    </>
  );
}
