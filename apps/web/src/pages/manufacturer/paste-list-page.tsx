import { useState } from 'react';
import { EmptyState } from '../../elements/empty-state.js';
import { Page } from '../../elements/page.js';
import { useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { CheckStep } from './check-step.js';
import { type DraftLine, draftOf } from './list-draft.js';
import { PasteStep } from './paste-step.js';

interface Read {
  readonly header: boolean;
  readonly lines: readonly DraftLine[];
}

/** From a list in Excel to lines that are understood, corrected and raised. */
export default function PasteListPage() {
  const t = useText();
  const { me, can } = useSignedIn();
  const [text, setText] = useState('');
  const [read, setRead] = useState<Read>();
  return (
    <Page title={t.lists.paste.title} text={t.lists.paste.text}>
      {me.enterprises.length === 0 || !can('shortages.raise') ? (
        <EmptyState
          title={t.lists.paste.noEnterpriseTitle}
          text={t.lists.paste.noEnterpriseText}
          to="/claim"
          action={t.nav.claim}
        />
      ) : read ? (
        <CheckStep header={read.header} initial={read.lines} onStartOver={() => setRead(undefined)} />
      ) : (
        <PasteStep
          text={text}
          onText={setText}
          onRead={({ header, rows }) => setRead({ header, lines: rows.map(draftOf) })}
        />
      )}
    </Page>
  );
}
