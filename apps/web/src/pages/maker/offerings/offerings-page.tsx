import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Page } from '../../../elements/page.js';
import { useText } from '../../../language/language.js';
import { OwnFirmPicker, useOwnFirm } from '../../../session/own-firm.js';
import { NoFirm } from '../no-firm.js';
import { DeclareOfferings, type Proposal } from './declare-offerings.js';
import { DeclaredList } from './declared-list.js';
import { ScopeOfferings } from './scope-offerings.js';

/** What a firm makes: in its own words with their state, and as it was read from its registered scope. */
export default function OfferingsPage() {
  const t = useText();
  const words = t.supply.offerings;
  const firm = useOwnFirm();
  const [proposal, setProposal] = useState<Proposal>();
  if (!firm) return <NoFirm title={words.title} />;
  return (
    <Page
      title={words.title}
      text={words.text}
      actions={
        <>
          <OwnFirmPicker />
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setProposal({ role: 'makes', texts: [] })}>
            {words.add}
          </Button>
        </>
      }
    >
      <DeclaredList firmId={firm.id} />
      <ScopeOfferings key={firm.id} firmId={firm.id} onConfirm={setProposal} />
      {proposal && <DeclareOfferings firmId={firm.id} proposal={proposal} onClose={() => setProposal(undefined)} />}
    </Page>
  );
}
