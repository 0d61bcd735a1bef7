import { useState } from 'react';
import type { ListFilePreview, NewShortageList } from '../../api/views.js';
import { EmptyState } from '../../elements/empty-state.js';
import { columnsToKeep } from '../../elements/list-file/meanings.js';
import { Page } from '../../elements/page.js';
import { useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { CheckStep } from './check-step.js';
import { FileStep } from './file-step.js';
import { type DraftLine, draftOf } from './list-draft.js';
import { PasteStep } from './paste-step.js';

interface Read {
  readonly header: boolean;
  readonly lines: readonly DraftLine[];
  /** How a file's columns were read; nothing of what was pasted. */
  readonly columns?: NonNullable<NewShortageList['columns']>;
}

interface Chosen {
  readonly file: File;
  readonly preview: ListFilePreview;
}

/** From a list in Excel, pasted or as a file, to lines that are understood, corrected and raised. */
export default function PasteListPage() {
  const t = useText();
  const { me, can } = useSignedIn();
  return (
    <Page title={t.lists.paste.title} text={t.lists.paste.text}>
      {me.enterprises.length === 0 || !can('shortages.raise') ? (
        <EmptyState
          title={t.lists.paste.noEnterpriseTitle}
          text={t.lists.paste.noEnterpriseText}
          to="/claim"
          action={t.nav.claim}
        />
      ) : (
        <Steps />
      )}
    </Page>
  );
}

function Steps() {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Chosen>();
  const [read, setRead] = useState<Read>();
  if (read) return <CheckStep {...read} initial={read.lines} onStartOver={() => setRead(undefined)} />;
  if (chosen) {
    return (
      <FileStep
        file={chosen.file}
        first={chosen.preview}
        onRead={(preview) => {
          setChosen({ file: chosen.file, preview });
          setRead({ header: preview.header, lines: preview.rows.map(draftOf), columns: columnsToKeep(preview) });
        }}
        onAnother={() => setChosen(undefined)}
      />
    );
  }
  return (
    <PasteStep
      text={text}
      onText={setText}
      onRead={({ header, rows }) => setRead({ header, lines: rows.map(draftOf) })}
      onFile={(file, preview) => setChosen({ file, preview })}
    />
  );
}
