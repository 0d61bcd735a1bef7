import { App } from 'antd';
import { useDeclareOfferings, usePreviewOfferings } from '../../../api/supply.js';
import type { OfferingFilePreview } from '../../../api/views.js';
import { ListFileDialog } from '../../../elements/list-file/list-file-dialog.js';
import type { ShownOfLine } from '../../../elements/list-file/lines-as-read.js';
import { columnsToKeep } from '../../../elements/list-file/meanings.js';
import { useLanguage } from '../../../language/language.js';

type Line = OfferingFilePreview['rows'][number];

interface DeclareFromFileProps {
  readonly firmId: string;
  readonly onClose: () => void;
}

/** Many things from a spreadsheet: what was understood is shown, and lines in order are submitted. */
export function DeclareFromFile({ firmId, onClose }: DeclareFromFileProps) {
  const { t, day } = useLanguage();
  const words = t.supply.fromFile;
  const { message } = App.useApp();
  const declare = useDeclareOfferings();
  const shown: ShownOfLine<Line>[] = [
    { name: t.supply.declare.role, of: ({ role }) => t.supply.roles[role] },
    { name: t.supply.declare.one, of: ({ text }) => text },
    { name: t.supply.declare.note, of: ({ note }) => note },
    { name: t.supply.declare.validUntil, number: true, of: ({ validUntil }) => validUntil && day(validUntil) },
    {
      name: words.outcome,
      of: ({ declared, problems }) => (problems.length > 0 ? words.faulty : declared ? words.declared : words.toSubmit),
    },
  ];
  const send = (preview: OfferingFilePreview) =>
    declare.mutate(
      {
        enterpriseId: firmId,
        offerings: linesInOrder(preview).map(({ role, text, note, validUntil }) => ({ role, text, note, validUntil })),
        columns: columnsToKeep(preview),
      },
      {
        onSuccess: ({ items }) => {
          void message.success(t.supply.declare.done(items.length));
          onClose();
        },
      },
    );
  return (
    <ListFileDialog
      title={words.title}
      introduction={
        <>
          {t.listFiles.templateText}{' '}
          <a href="/api/declared-offerings/template.xlsx" download>
            {t.listFiles.template}
          </a>
        </>
      }
      reading={usePreviewOfferings()}
      more={{ enterpriseId: firmId }}
      markedAt="/api/declared-offerings/preview/marked-file"
      advice={words.faultsText}
      missing={({ columns }) => (columns.some(({ field }) => field === 'text') ? undefined : words.missing)}
      nothing={({ rows }) => (rows.length === 0 ? words.nothing : undefined)}
      good={(preview) => linesInOrder(preview).length}
      takeText={words.submit}
      shown={shown}
      onTake={send}
      taking={declare.isPending}
      error={declare.error}
      onClose={onClose}
    />
  );
}

function linesInOrder({ rows }: OfferingFilePreview): OfferingFilePreview['rows'] {
  return rows.filter(({ declared, problems }) => !declared && problems.length === 0);
}
