import { Button, Checkbox, Spin } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { usePreviewImport, useStartImport } from '../../api/operation.js';
import type { ImportPreview } from '../../api/views.js';
import { FileColumns } from '../../elements/list-file/file-columns.js';
import { FileDrop } from '../../elements/list-file/file-drop.js';
import { FileFaults } from '../../elements/list-file/file-faults.js';
import { FileHead } from '../../elements/list-file/file-head.js';
import listStyles from '../../elements/list-file/list-file.module.css';
import { type Meanings, saidIn, saying } from '../../elements/list-file/meanings.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { formatCount } from '../../language/format.js';
import { useText } from '../../language/language.js';
import styles from './imports.module.css';

interface Chosen {
  readonly file: File;
  readonly preview: ImportPreview;
}

/** Choosing a register file, saying what its columns hold, and starting. */
export function StartImport() {
  const t = useText();
  const words = t.desk.imports;
  const [chosen, setChosen] = useState<Chosen>();
  const preview = usePreviewImport();
  const take = (file: File) =>
    preview.mutate({ file, sheet: null, meanings: {} }, { onSuccess: (read) => setChosen({ file, preview: read }) });
  if (chosen) return <CheckRegister {...chosen} onAnother={() => setChosen(undefined)} />;
  return (
    <>
      <FileDrop label={words.drop} busy={preview.isPending} onFile={take} />
      <ProblemAlert error={preview.error} />
      <p className={styles.soft}>
        {words.templateText}{' '}
        <a href="/api/enterprise-imports/template.xlsx" download>
          {t.listFiles.template}
        </a>
      </p>
    </>
  );
}

/** How a register file was understood, before anything begins. */
function CheckRegister({ file, preview: first, onAnother }: Chosen & { readonly onAnother: () => void }) {
  const t = useText();
  const words = t.desk.imports;
  const navigate = useNavigate();
  const [shown, setShown] = useState(first);
  const [acceptRenames, setAcceptRenames] = useState(false);
  const preview = usePreviewImport();
  const start = useStartImport();
  const readAgain = (sheet: string | null, meanings: Meanings) => {
    start.reset();
    preview.mutate({ file, sheet, meanings }, { onSuccess: setShown });
  };
  const begin = () => {
    const more = { acceptRenames: String(acceptRenames) };
    start.mutate(
      { file, sheet: shown.file.sheet, meanings: saidIn(shown), more },
      { onSuccess: ({ id }) => void navigate(`/desk/imports/${id}`) },
    );
  };
  const { missing, checked, faulty, problems, problemsFound } = shown;
  return (
    <>
      <h2 className={styles.file}>{file.name}</h2>
      <p className={styles.soft}>{words.columnsText}</p>
      <Spin spinning={preview.isPending}>
        <div className={listStyles.parts}>
          <FileHead file={shown.file} onSheet={(sheet) => readAgain(sheet, {})} />
          <ProblemAlert error={preview.error} />
          <FileColumns
            preview={shown}
            onMeaning={(letters, field) => readAgain(shown.file.sheet, saying(saidIn(shown), letters, field))}
          />
          <FileFaults
            faults={problems}
            found={problemsFound}
            missing={missing.length > 0 ? words.missing(missing.map(({ name }) => name).join('、')) : undefined}
            advice={words.checked(formatCount(checked), formatCount(faulty))}
            others={words.moreInBadRows}
          />
          <FirstRows preview={shown} />
        </div>
      </Spin>
      <ProblemAlert error={start.error} />
      <Checkbox checked={acceptRenames} onChange={(event) => setAcceptRenames(event.target.checked)}>
        {words.acceptRenames}
      </Checkbox>
      <div className={styles.buttons}>
        <Button
          type="primary"
          size="large"
          loading={start.isPending}
          disabled={missing.length > 0 || preview.isPending}
          onClick={begin}
        >
          {words.start}
        </Button>
        <Button size="large" onClick={onAnother}>
          {words.another}
        </Button>
      </div>
    </>
  );
}

/** The first rows as they stand in the file. */
function FirstRows({ preview: { columns, rows } }: { readonly preview: ImportPreview }) {
  const t = useText();
  const title = t.desk.imports.firstRows;
  if (rows.length === 0) return null;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={title}>
      <table className={styles.preview}>
        <thead>
          <tr>
            <th scope="col">{t.lists.field.line}</th>
            {columns.map(({ letters, heading }) => (
              <th key={letters} scope="col">
                {heading ?? letters}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row" className="number">
                {line}
              </th>
              {columns.map(({ letters, index }) => (
                <td key={letters} title={cells[index]}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
