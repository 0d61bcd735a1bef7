import { Alert, App, Button, Modal, Spin } from 'antd';
import { useState } from 'react';
import { useDeclareOfferings, usePreviewOfferings } from '../../../api/supply.js';
import type { OfferingFilePreview } from '../../../api/views.js';
import { FileColumns } from '../../../elements/list-file/file-columns.js';
import { FileDrop } from '../../../elements/list-file/file-drop.js';
import { FileFaults } from '../../../elements/list-file/file-faults.js';
import { FileHead } from '../../../elements/list-file/file-head.js';
import styles from '../../../elements/list-file/list-file.module.css';
import { MarkedFileButton } from '../../../elements/list-file/marked-file-button.js';
import { columnsToKeep, type Meanings, saidIn, saying } from '../../../elements/list-file/meanings.js';
import { ProblemAlert } from '../../../elements/problem-alert.js';
import { useText } from '../../../language/language.js';

interface DeclareFromFileProps {
  readonly firmId: string;
  readonly onClose: () => void;
}

interface Chosen {
  readonly file: File;
  readonly preview: OfferingFilePreview;
}

/** Many things from a spreadsheet: what was understood is shown, and lines in order are submitted. */
export function DeclareFromFile({ firmId, onClose }: DeclareFromFileProps) {
  const t = useText();
  const words = t.supply.fromFile;
  const { message } = App.useApp();
  const [chosen, setChosen] = useState<Chosen>();
  const preview = usePreviewOfferings();
  const declare = useDeclareOfferings();
  const read = (file: File, sheet: string | null, meanings: Meanings) =>
    preview.mutate(
      { file, sheet, meanings, more: { enterpriseId: firmId } },
      { onSuccess: (answer) => setChosen({ file, preview: answer }) },
    );
  const good = chosen?.preview.rows.filter(({ problems }) => problems.length === 0) ?? [];
  const send = () =>
    chosen &&
    declare.mutate(
      {
        enterpriseId: firmId,
        offerings: good.map(({ role, text, note, validUntil }) => ({ role, text, note, validUntil })),
        columns: columnsToKeep(chosen.preview),
      },
      {
        onSuccess: ({ items }) => {
          void message.success(t.supply.declare.done(items.length));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      width={920}
      title={chosen ? t.listFiles.title(chosen.file.name) : words.title}
      okText={words.submit(good.length)}
      okButtonProps={{ disabled: good.length === 0 || preview.isPending }}
      cancelText={t.actions.cancel}
      confirmLoading={declare.isPending}
      onOk={send}
      onCancel={onClose}
    >
      {chosen ? (
        <Spin spinning={preview.isPending}>
          <Understood
            chosen={chosen}
            firmId={firmId}
            onRead={(sheet, meanings) => read(chosen.file, sheet, meanings)}
            onAnother={() => setChosen(undefined)}
          />
        </Spin>
      ) : (
        <>
          <FileDrop label={t.listFiles.choose} busy={preview.isPending} onFile={(file) => read(file, null, {})} />
          <p className={styles.soft}>
            {t.listFiles.templateText}{' '}
            <a href="/api/declared-offerings/template.xlsx" download>
              {t.listFiles.template}
            </a>
          </p>
        </>
      )}
      <ProblemAlert error={preview.error ?? declare.error} />
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
  const words = t.supply.fromFile;
  const { rows, columns } = preview;
  const faults = rows.flatMap(({ line, problems }) => problems.map((problem) => ({ line, ...problem })));
  const named = columns.some(({ field }) => field === 'text');
  return (
    <div className={styles.parts}>
      <FileHead file={preview.file} onSheet={(sheet) => onRead(sheet, {})} />
      <FileColumns
        preview={preview}
        onMeaning={(letters, field) => onRead(preview.file.sheet, saying(saidIn(preview), letters, field))}
      />
      {rows.length === 0 ? (
        <Alert type="warning" showIcon title={words.nothing} />
      ) : (
        <FileFaults faults={faults} missing={named ? undefined : words.missing} advice={words.faultsText}>
          <MarkedFileButton
            path="/api/declared-offerings/preview/marked-file"
            file={file}
            sheet={preview.file.sheet}
            meanings={saidIn(preview)}
            more={{ enterpriseId: firmId }}
          />
        </FileFaults>
      )}
      <div className={styles.buttons}>
        <Button onClick={onAnother}>{t.listFiles.another}</Button>
      </div>
    </div>
  );
}
