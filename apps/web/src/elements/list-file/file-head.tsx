import { Alert, Select } from 'antd';
import type { ListFile } from '../../api/views.js';
import { useText } from '../../language/language.js';
import styles from './list-file.module.css';

interface FileHeadProps {
  readonly file: ListFile['file'];
  readonly onSheet: (sheet: string) => void;
}

/** Which sheet was read, where its heading stands, and what was left out. */
export function FileHead({ file: { sheet, sheets, headingRows, notices }, onSheet }: FileHeadProps) {
  const t = useText();
  const words = t.listFiles;
  const label = ({ name, hidden, empty }: (typeof sheets)[number]) => {
    const marks = [hidden && words.hidden, empty && words.empty].filter(Boolean);
    return marks.length === 0 ? name : `${name}（${marks.join('，')}）`;
  };
  return (
    <>
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
      {notices.map(({ code, message }) => (
        <Alert key={code + message} type="info" showIcon title={message} />
      ))}
    </>
  );
}
