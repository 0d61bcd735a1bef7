import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useText } from '../../../language/language.js';
import styles from './own.module.css';
import {
  changedFigure,
  type DraftFigure,
  FIGURE_PARTS,
  figureFault,
  pastedFigures,
  withBlank,
} from './product-draft.js';

interface FiguresEditorProps {
  readonly figures: readonly DraftFigure[];
  readonly onChange: (figures: readonly DraftFigure[]) => void;
}

/** Name, value and unit, line by line; three columns of a spreadsheet are pasted as they are. */
export function FiguresEditor({ figures, onChange }: FiguresEditorProps) {
  const t = useText();
  const words = t.products.edit;
  const titles = { name: words.figureName, value: words.figureValue, unit: words.figureUnit };
  const fault = figureFault(figures, t);
  return (
    <>
      <p className={styles.soft}>{words.figuresHint}</p>
      <table className={styles.figures}>
        <thead>
          <tr>
            {FIGURE_PARTS.map((part) => (
              <th key={part} scope="col" className={styles[part]}>
                {titles[part]}
              </th>
            ))}
            <td className={styles.removal} />
          </tr>
        </thead>
        <tbody>
          {figures.map((figure, row) => (
            <tr key={figure.key}>
              {FIGURE_PARTS.map((part) => (
                <td key={part}>
                  <input
                    aria-label={words.figureCell(row + 1, titles[part])}
                    maxLength={{ name: 40, value: 80, unit: 20 }[part]}
                    value={figure[part]}
                    onChange={(event) => onChange(changedFigure(figures, figure.key, part, event.target.value))}
                    onPaste={(event) => {
                      const text = event.clipboardData.getData('text/plain');
                      if (!/[\t\n]/.test(text.trim())) return;
                      event.preventDefault();
                      onChange(pastedFigures(figures, row, part, text));
                    }}
                  />
                </td>
              ))}
              <td className={styles.removal}>
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={words.removeFigure(row + 1)}
                  onClick={() => onChange(figures.filter(({ key }) => key !== figure.key))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button icon={<PlusOutlined />} onClick={() => onChange(withBlank(figures))}>
        {words.addFigure}
      </Button>
      {fault !== undefined && (
        <p className={styles.bad} role="status">
          {fault}
        </p>
      )}
    </>
  );
}
