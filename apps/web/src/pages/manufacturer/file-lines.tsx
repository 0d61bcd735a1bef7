import type { ListFilePreview } from '../../api/views.js';
import { LinesAsRead, type ShownOfLine } from '../../elements/list-file/lines-as-read.js';
import { formatQuantity } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';

/** Enough to see whether the columns were understood; all lines follow in the next step. */
const LINES_SHOWN = 5;

/** The first lines as they were understood. */
export function FileLines({ rows }: Pick<ListFilePreview, 'rows'>) {
  const { t, day } = useLanguage();
  const words = t.lists.field;
  const shown: ShownOfLine<ListFilePreview['rows'][number]>[] = [
    { name: words.part, of: ({ part }) => part },
    { name: words.specification, of: ({ specification }) => specification },
    { name: words.quantity, number: true, of: ({ quantity, unit }) => quantity && formatQuantity(quantity, unit) },
    { name: words.neededBy, number: true, of: ({ neededBy }) => neededBy && day(neededBy) },
    { name: words.place, of: ({ place }) => place?.name },
    { name: words.severity, of: ({ severity }) => t.lists.severity[severity] },
  ];
  return <LinesAsRead lines={rows} most={LINES_SHOWN} shown={shown} />;
}
