import type { Actor } from '#kernel';
import { type CheckedLine, type CheckedList, type CellProblem, markedList } from '../tabular/checked-list.js';
import type { ListFieldFacts } from '../tabular/list-template.js';
import { markedFile } from '../tabular/workbook/marked-file.js';
import { listFileView, type ListFileView } from './list-file.view.js';
import { RequestContext } from './request-context.js';
import type { UploadedFile } from './uploaded-file.js';

/** Reads uploaded lists of one kind. */
export interface ListReader<Line extends CheckedLine> {
  /** Hands what was read to `look`, while the file is still there. @throws DomainError with the way out */
  read<T>(actor: Actor, upload: UploadedFile, look: (read: CheckedList<Line>) => T): Promise<T>;
}

/** How a list was understood, row by row; `line` as the file numbers it. */
export type ListPreview<Line extends CheckedLine> = ListFileView & {
  readonly rows: (Omit<Line, 'row' | 'problems'> & { line: number; problems: CellProblem[] })[];
};

/** Shows how an uploaded list is understood. Nothing is stored. @throws DomainError as the reader does */
export function previewList<Line extends CheckedLine>(
  reader: ListReader<Line>,
  { actor, upload, facts }: { actor: Actor; upload: UploadedFile; facts: readonly ListFieldFacts[] },
): Promise<ListPreview<Line>> {
  const locale = RequestContext.current()?.locale ?? 'zh';
  return reader.read(actor, upload, (read) => ({
    ...listFileView(upload.name, read, facts, locale),
    rows: read.lines.map(({ row, problems, ...said }) => ({ line: row.number, ...said, problems: [...problems] })),
  }));
}

/** Gives an uploaded list back with every mistake marked in its cell. @throws DomainError before the first byte */
export async function markList(
  reader: ListReader<CheckedLine>,
  { actor, upload, facts }: { actor: Actor; upload: UploadedFile; facts: readonly ListFieldFacts[] },
): Promise<AsyncGenerator<Buffer>> {
  const locale = RequestContext.current()?.locale ?? 'zh';
  const nameOf = (field: string) => facts.find((column) => column.field === field)?.name[locale];
  const table = await reader.read(actor, upload, (read) => markedList(read, nameOf));
  return markedFile(upload.file, table, locale);
}
