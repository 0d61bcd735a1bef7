import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { DownloadButton } from '../../../elements/download-button.js';
import { Page } from '../../../elements/page.js';
import { useText } from '../../../language/language.js';
import { OwnFirmPicker, useOwnFirm } from '../../../session/own-firm.js';
import { NoFirm } from '../no-firm.js';
import { DeclareFromFile } from './declare-from-file.js';
import { DeclareOfferings, type Proposal } from './declare-offerings.js';
import { DeclaredList } from './declared-list.js';
import { ScopeOfferings } from './scope-offerings.js';

/** What a firm makes: in its own words with their state, and as it was read from its registered scope. */
export default function OfferingsPage() {
  const t = useText();
  const words = t.supply.offerings;
  const firm = useOwnFirm();
  const [fromFile, setFromFile] = useState(false);
  const [proposal, setProposal] = useState<Proposal>();
  if (!firm) return <NoFirm title={words.title} />;
  return (
    <Page
      title={words.title}
      text={words.text}
      actions={
        <>
          <OwnFirmPicker />
          <DownloadButton href={`/api/declared-offerings/workbook.xlsx?enterpriseId=${firm.id}`}>
            {t.supply.fromFile.download}
          </DownloadButton>
          <Button onClick={() => setFromFile(true)}>{t.supply.fromFile.open}</Button>
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setProposal({ role: 'makes', texts: [] })}>
            {words.add}
          </Button>
        </>
      }
    >
      <DeclaredList firmId={firm.id} />
      <ScopeOfferings key={firm.id} firmId={firm.id} onConfirm={setProposal} />
      {fromFile && <DeclareFromFile firmId={firm.id} onClose={() => setFromFile(false)} />}
      {proposal && <DeclareOfferings firmId={firm.id} proposal={proposal} onClose={() => setProposal(undefined)} />}
    </Page>
  );
}
