import { Alert, Button } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { usePreviewImport, useStartImport } from '../../api/operation.js';
import type { ImportPreview } from '../../api/views.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './imports.module.css';

/** Passes a column over. */
const NOT_USED = '-';

/** Choosing a register file, saying what its columns hold, and starting. */
export function StartImport() {
  const t = useText();
  const words = t.desk.imports;
  const navigate = useNavigate();
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [mapping, setMapping] = useState<Readonly<Record<string, string>>>({});
  const preview = usePreviewImport();
  const start = useStartImport();
  const take = (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    start.reset();
    preview.mutate(chosen, { onSuccess: (answer) => setMapping(guessOf(answer)) });
  };
  const forget = () => {
    setFile(undefined);
    preview.reset();
    start.reset();
  };
  // What the server found missing, as far as it has not been assigned since.
  const missing = (preview.data?.missing ?? [])
    .filter((field) => !Object.values(mapping).includes(field))
    .map((field) => (words.fields as Readonly<Record<string, string>>)[field] ?? field);
  return (
    <>
      {!(file && preview.data) && (
        <button
          type="button"
          className={styles.drop}
          disabled={preview.isPending}
          onClick={() => chooser.current?.click()}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            take(event.dataTransfer.files[0]);
          }}
        >
          {preview.isPending ? t.loading : words.drop}
        </button>
      )}
      <input
        ref={chooser}
        type="file"
        accept=".csv,.gz,.txt,text/csv,application/gzip"
        aria-label={words.drop}
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => {
          take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <ProblemAlert error={preview.error} />
      {file && preview.data && (
        <>
          <h2 className={styles.file}>{file.name}</h2>
          <p className={styles.soft}>
            {words.encoding} {preview.data.encoding} · {words.delimiter} {JSON.stringify(preview.data.delimiter)}
          </p>
          <p className={styles.soft}>{words.columnsText}</p>
          <Columns preview={preview.data} mapping={mapping} onMapping={setMapping} />
          {missing.length > 0 && <Alert type="warning" showIcon title={words.missing(missing.join('、'))} />}
          <ProblemAlert error={start.error} />
          <div className={styles.buttons}>
            <Button
              type="primary"
              loading={start.isPending}
              disabled={missing.length > 0}
              onClick={() =>
                start.mutate({ file, mapping }, { onSuccess: ({ id }) => void navigate(`/desk/imports/${id}`) })
              }
            >
              {words.start}
            </Button>
            <Button onClick={forget}>{words.another}</Button>
          </div>
        </>
      )}
    </>
  );
}

function guessOf({ columns, mapping }: ImportPreview): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column, mapping[column] ?? NOT_USED]));
}

interface ColumnsProps {
  readonly preview: ImportPreview;
  readonly mapping: Readonly<Record<string, string>>;
  readonly onMapping: (mapping: Record<string, string>) => void;
}

/** The first rows as they stand in the file, and above each column what it is taken for. */
function Columns({ preview, mapping, onMapping }: ColumnsProps) {
  const t = useText();
  const words = t.desk.imports;
  const options = [
    { value: NOT_USED, label: words.notUsed },
    ...Object.entries(words.fields).map(([value, label]) => ({ value, label })),
  ];
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.columns}>
      <table className={styles.preview}>
        <thead>
          <tr>
            {preview.columns.map((column) => (
              <th key={column} scope="col">
                {column}
                <select
                  aria-label={`${words.columns} ${column}`}
                  value={mapping[column] ?? NOT_USED}
                  onChange={(event) => onMapping({ ...mapping, [column]: event.target.value })}
                >
                  {options.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((cells, row) => (
            <tr key={row}>
              {preview.columns.map((column, index) => (
                <td key={column} title={cells[index]}>
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
