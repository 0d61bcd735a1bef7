import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '#kernel';
import { listTemplate, markList, previewList, type UploadedFile, writeWorkbook } from '#platform';
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
    return previewList(this.reader, { actor, upload, facts: OFFERING_COLUMNS });
  }

  /** @throws DomainError before the first byte, as {@link OfferingFileReader.read} */
  mark(actor: Actor, upload: UploadedFile): Promise<AsyncGenerator<Buffer>> {
    return markList(this.reader, { actor, upload, facts: OFFERING_COLUMNS });
  }
}
