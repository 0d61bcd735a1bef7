import { useRef } from 'react';
import { useText } from '../../language/language.js';
import styles from './list-file.module.css';

interface FileDropProps {
  readonly label: string;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

/** Where a spreadsheet or a CSV file is dropped or chosen. */
export function FileDrop({ label, busy, onFile }: FileDropProps) {
  const t = useText();
  const chooser = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => file && onFile(file);
  return (
    <>
      <button
        type="button"
        className={styles.drop}
        disabled={busy}
        onClick={() => chooser.current?.click()}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer.files[0]);
        }}
      >
        {busy ? t.loading : label}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt,.gz,text/csv,text/plain,application/gzip"
        aria-label={label}
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => {
          take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </>
  );
}
