import { Alert, Button, Spin } from 'antd';
import { useState } from 'react';
import { usePreviewListFile } from '../../api/shortages.js';
import type { ListFilePreview } from '../../api/views.js';
import { FileColumns } from '../../elements/list-file/file-columns.js';
import { FileFaults } from '../../elements/list-file/file-faults.js';
import { FileHead } from '../../elements/list-file/file-head.js';
import styles from '../../elements/list-file/list-file.module.css';
import { MarkedFileButton } from '../../elements/list-file/marked-file-button.js';
import { type Meanings, saidIn, saying } from '../../elements/list-file/meanings.js';
import { Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import { FileLines } from './file-lines.js';

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
  const faults = rows.flatMap(({ line, problems }) => problems.map((problem) => ({ line, ...problem })));
  // A unit, say, may also stand behind the quantity: a missing column is spoken of where lines suffer from it.
  const missing = faults.length > 0 ? missingIn(shown) : undefined;
  return (
    <Sheet title={words.title(file.name)}>
      <p className={styles.soft}>{words.text}</p>
      <Spin spinning={preview.isPending}>
        <div className={styles.parts}>
          <FileHead file={shown.file} onSheet={(sheet) => readAgain(sheet, {})} />
          <ProblemAlert error={preview.error} />
          <FileColumns
            preview={shown}
            onMeaning={(letters, field) => readAgain(shown.file.sheet, saying(saidIn(shown), letters, field))}
          />
          {rows.length === 0 ? (
            <Alert type="warning" showIcon title={words.nothing} />
          ) : (
            <FileFaults
              faults={faults}
              missing={missing && words.missing(missing)}
              advice={words.faultsText}
              others={words.moreInNextStep}
            >
              <MarkedFileButton
                path="/api/shortage-lists/preview/marked-file"
                file={file}
                sheet={shown.file.sheet}
                meanings={saidIn(shown)}
              />
            </FileFaults>
          )}
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

function missingIn({ fields, columns }: ListFilePreview): string | undefined {
  const missing = fields.filter(({ field, required }) => required && !columns.some((column) => column.field === field));
  return missing.length === 0 ? undefined : missing.map(({ name }) => name).join('、');
}
