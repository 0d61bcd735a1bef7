import { Alert, App, Button, Modal, Spin } from 'antd';
import { useState } from 'react';
import { usePreviewCapacity } from '../../../api/capacity.js';
import type { CapacityFilePreview } from '../../../api/views.js';
import { FileColumns } from '../../../elements/list-file/file-columns.js';
import { FileDrop } from '../../../elements/list-file/file-drop.js';
import { FileFaults } from '../../../elements/list-file/file-faults.js';
import { FileHead } from '../../../elements/list-file/file-head.js';
import styles from '../../../elements/list-file/list-file.module.css';
import { MarkedFileButton } from '../../../elements/list-file/marked-file-button.js';
import { type Meanings, saidIn, saying } from '../../../elements/list-file/meanings.js';
import { ProblemAlert } from '../../../elements/problem-alert.js';
import { useText } from '../../../language/language.js';
import type { Sheet } from './capacity-sheet.js';
import { rowsInOrder, writesOf } from './weeks-from-file.js';

/** Without these no row says anything. */
const NEEDED = ['line', 'week', 'capacity', 'free'];

interface CapacityFromFileProps {
  readonly firmId: string;
  readonly sheet: Pick<Sheet, 'cell' | 'write'>;
  readonly onClose: () => void;
}

interface Chosen {
  readonly file: File;
  readonly preview: CapacityFilePreview;
}

/** Weeks from a spreadsheet: rows in order are written into the sheet as if they were typed, and saved with it. */
export function CapacityFromFile({ firmId, sheet, onClose }: CapacityFromFileProps) {
  const t = useText();
  const words = t.capacity.file;
  const { message } = App.useApp();
  const [chosen, setChosen] = useState<Chosen>();
  const preview = usePreviewCapacity();
  const read = (file: File, sheetName: string | null, meanings: Meanings) =>
    preview.mutate(
      { file, sheet: sheetName, meanings, more: { enterpriseId: firmId } },
      { onSuccess: (answer) => setChosen({ file, preview: answer }) },
    );
  const good = chosen ? rowsInOrder(chosen.preview) : [];
  const take = () => {
    const writes = writesOf(good, sheet);
    if (writes.length > 0) sheet.write(writes);
    void message.success(writes.length > 0 ? words.taken(writes.length) : words.same);
    onClose();
  };
  return (
    <Modal
      open
      width={920}
      title={chosen ? t.listFiles.title(chosen.file.name) : words.title}
      okText={words.take(good.length)}
      okButtonProps={{ disabled: good.length === 0 || preview.isPending }}
      cancelText={t.actions.cancel}
      onOk={take}
      onCancel={onClose}
    >
      {chosen ? (
        <Spin spinning={preview.isPending}>
          <Understood
            chosen={chosen}
            firmId={firmId}
            onRead={(sheetName, meanings) => read(chosen.file, sheetName, meanings)}
            onAnother={() => setChosen(undefined)}
          />
        </Spin>
      ) : (
        <>
          <FileDrop label={t.listFiles.choose} busy={preview.isPending} onFile={(file) => read(file, null, {})} />
          <p className={styles.soft}>{words.text}</p>
        </>
      )}
      <ProblemAlert error={preview.error} />
    </Modal>
  );
}

interface UnderstoodProps {
  readonly chosen: Chosen;
  readonly firmId: string;
  readonly onRead: (sheet: string | null, meanings: Meanings) => void;
  readonly onAnother: () => void;
}

function Understood({ chosen: { file, preview }, firmId, onRead, onAnother }: UnderstoodProps) {
  const t = useText();
  const words = t.capacity.file;
  const { rows, columns, fields } = preview;
  const faults = rows.flatMap(({ line, problems }) => problems.map((problem) => ({ line, ...problem })));
  const missing = fields.filter(({ field }) => NEEDED.includes(field) && !columns.some((one) => one.field === field));
  const said = rowsInOrder(preview).length > 0 || faults.length > 0;
  return (
    <div className={styles.parts}>
      <FileHead file={preview.file} onSheet={(sheet) => onRead(sheet, {})} />
      <FileColumns
        preview={preview}
        onMeaning={(letters, field) => onRead(preview.file.sheet, saying(saidIn(preview), letters, field))}
      />
      {said || missing.length > 0 ? (
        <FileFaults
          faults={faults}
          missing={missing.length > 0 ? words.missing(missing.map(({ name }) => name).join('、')) : undefined}
          advice={words.faultsText}
        >
          <MarkedFileButton
            path="/api/production-lines/preview/marked-file"
            file={file}
            sheet={preview.file.sheet}
            meanings={saidIn(preview)}
            more={{ enterpriseId: firmId }}
          />
        </FileFaults>
      ) : (
        <Alert type="warning" showIcon title={words.nothing} />
      )}
      <div className={styles.buttons}>
        <Button onClick={onAnother}>{t.listFiles.another}</Button>
      </div>
    </div>
  );
}
