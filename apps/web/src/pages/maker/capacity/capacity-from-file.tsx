import { App } from 'antd';
import { usePreviewCapacity } from '../../../api/capacity.js';
import type { CapacityFilePreview } from '../../../api/views.js';
import type { ShownOfLine } from '../../../elements/list-file/lines-as-read.js';
import { ListFileDialog } from '../../../elements/list-file/list-file-dialog.js';
import { columnsToKeep } from '../../../elements/list-file/meanings.js';
import { useLanguage } from '../../../language/language.js';
import { KINDS } from './capacity-draft.js';
import type { Sheet } from './capacity-sheet.js';
import { rowsInOrder, writesOf } from './weeks-from-file.js';

/** Without these no row says anything. */
const NEEDED = ['line', 'week', 'capacity', 'free'];

type Row = CapacityFilePreview['rows'][number];

interface CapacityFromFileProps {
  readonly firmId: string;
  readonly sheet: Pick<Sheet, 'cell' | 'write'>;
  readonly onClose: () => void;
}

/** Weeks from a spreadsheet: rows in order are written into the sheet as if they were typed, and saved with it. */
export function CapacityFromFile({ firmId, sheet, onClose }: CapacityFromFileProps) {
  const { t, day } = useLanguage();
  const words = t.capacity.file;
  const { message } = App.useApp();
  const shown: ShownOfLine<Row>[] = [
    { name: t.capacity.line, of: ({ lineName }) => lineName },
    { name: words.week, number: true, of: ({ week }) => week && day(week) },
    ...KINDS.map((kind) => ({ name: t.capacity.kinds[kind], number: true as const, of: (row: Row) => row[kind] })),
  ];
  const take = (preview: CapacityFilePreview) => {
    const writes = writesOf(rowsInOrder(preview), sheet);
    if (writes.length > 0) sheet.write(writes, columnsToKeep(preview));
    void message.success(writes.length > 0 ? words.taken(writes.length) : words.same);
    onClose();
  };
  return (
    <ListFileDialog
      title={words.title}
      introduction={words.text}
      reading={usePreviewCapacity()}
      more={{ enterpriseId: firmId }}
      markedAt="/api/production-lines/preview/marked-file"
      advice={words.faultsText}
      missing={(preview) => {
        const names = columnsMissing(preview);
        return names.length > 0 ? words.missing(names.join('、')) : undefined;
      }}
      nothing={(preview) => (saysSomething(preview) ? undefined : words.nothing)}
      good={(preview) => rowsInOrder(preview).length}
      takeText={words.take}
      shown={shown}
      onTake={take}
      onClose={onClose}
    />
  );
}

function columnsMissing({ fields, columns }: CapacityFilePreview): string[] {
  return fields
    .filter(({ field }) => NEEDED.includes(field) && !columns.some((column) => column.field === field))
    .map(({ name }) => name);
}

/** A sheet as it was taken away, with no week filled in, says nothing. */
function saysSomething(preview: CapacityFilePreview): boolean {
  return (
    rowsInOrder(preview).length > 0 ||
    preview.rows.some(({ problems }) => problems.length > 0) ||
    columnsMissing(preview).length > 0
  );
}
