import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '#kernel';
import {
  listFileView,
  listTemplate,
  markedFile,
  markedList,
  RequestContext,
  type UploadedFile,
  writeWorkbook,
} from '#platform';
import { OFFERINGS_AT_ONCE } from '../../domain/offerings/declared-offering.js';
import { OFFERING_COLUMNS, type OfferingColumnFacts, ROLE_WORDS } from '../../domain/offerings/offering-columns.js';
import type { OfferingFilePreview } from '../../http/offerings/offering-file.dto.js';
import { OfferingFileReader } from './offering-file-reader.js';

const NAME = { zh: '供给清单', en: 'Offerings' };
const RULES = {
  zh: [
    `一次最多 ${OFFERINGS_AT_ONCE} 行；每行提交后由工作人员核对，通过后上架。`,
    '第一列写“示例”的行不会读取，可以删去。',
    '列的顺序可以改变，不用的列可以删去；也可以直接上传本企业自己的产品表。',
  ],
  en: [
    `At most ${OFFERINGS_AT_ONCE} lines at once; staff read each of them before it is listed.`,
    'Rows that say 示例 (example) in their first column are not read and may be removed.',
    'Columns may change their order and be left out; a list of your own form may be sent as well.',
  ],
};

/** Lists of offerings as files: the empty one, how a filled one is understood, and that one given back marked. */
@Injectable()
export class OfferingFiles {
  constructor(private readonly reader: OfferingFileReader) {}

  template(locale: Locale): AsyncGenerator<Buffer> {
    const choices = ({ field }: OfferingColumnFacts) => (field === 'role' ? Object.values(ROLE_WORDS) : undefined);
    return writeWorkbook(listTemplate({ name: NAME, columns: OFFERING_COLUMNS, choices, rules: RULES }, locale));
  }

  /** Stores nothing. @throws DomainError as {@link OfferingFileReader.read} */
  preview(actor: Actor, upload: UploadedFile): Promise<OfferingFilePreview> {
    const locale = RequestContext.current()?.locale ?? 'zh';
    return this.reader.read(actor, upload, (read) => ({
      ...listFileView(upload.name, read, OFFERING_COLUMNS, locale),
      rows: read.lines.map(({ row, problems, ...said }) => ({ line: row.number, ...said, problems: [...problems] })),
    }));
  }

  /** @throws DomainError before the first byte, as {@link OfferingFileReader.read} */
  async mark(actor: Actor, upload: UploadedFile): Promise<AsyncGenerator<Buffer>> {
    const locale = RequestContext.current()?.locale ?? 'zh';
    const nameOf = (field: string) => OFFERING_COLUMNS.find((column) => column.field === field)?.name[locale];
    const table = await this.reader.read(actor, upload, (read) => markedList(read, read.lines, nameOf));
    return markedFile(upload.file, table, locale);
  }
}
