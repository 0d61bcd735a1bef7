import { App, Checkbox } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { approveOffering, OFFERINGS_PER_PAGE, refuseOffering, useDeclaredOfferings } from '../../api/supply.js';
import { useEnterprise } from '../../api/enterprises.js';
import type { DeclaredOffering } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Mark } from '../../elements/mark.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { useLanguage, useText } from '../../language/language.js';
import { useDecideEach } from './decide-each.js';
import { DecisionBar } from './decision-bar.js';
import { LeftAlone } from './left-alone.js';
import { usePicked } from './picked.js';
import { RefuseDialog } from './refuse-dialog.js';
import styles from './reviews.module.css';

/** What firms of the region say they make, beside what their registered scope says. */
export default function ReviewOfferingsPage() {
  const t = useText();
  const words = t.reviews.offerings;
  const { page } = useAddressState();
  const offerings = useDeclaredOfferings({ side: 'region', state: 'submitted', page });
  return (
    <Page title={words.title} text={words.text}>
      <Sheet>
        <Loaded query={offerings}>
          {({ items, total }) =>
            total === 0 ? (
              <EmptyState title={words.emptyTitle} text={words.emptyText} />
            ) : (
              <Offerings offerings={items} total={total} />
            )
          }
        </Loaded>
      </Sheet>
    </Page>
  );
}

interface OfferingsProps {
  readonly offerings: readonly DeclaredOffering[];
  readonly total: number;
}

function Offerings({ offerings, total }: OfferingsProps) {
  const words = useText().reviews;
  const { message } = App.useApp();
  const picked = usePicked(offerings);
  const [refusing, setRefusing] = useState(false);
  const each = useDecideEach<DeclaredOffering>(({ text }) => text, ['declared-offerings', 'offerings']);
  const approve = async () => {
    const done = await each.run(picked.chosen, approveOffering);
    picked.clear();
    if (done > 0) void message.success(words.approved(done));
  };
  const refuse = async (reason: string) => {
    const done = await each.run(picked.chosen, (offering) => refuseOffering(offering, reason));
    picked.clear();
    setRefusing(false);
    if (done > 0) void message.success(words.refused(done));
  };
  const firms = [...new Map(offerings.map(({ enterprise }) => [enterprise.id, enterprise])).values()];
  return (
    <>
      <DecisionBar
        chosen={picked.chosen.length}
        onPage={offerings.length}
        pending={each.pending && !refusing}
        onSelectPage={picked.all}
        onApprove={() => void approve()}
        onRefuse={() => setRefusing(true)}
      />
      <LeftAlone left={each.left} />
      {firms.map((firm) => (
        <section key={firm.id} className={styles.firm} aria-label={firm.name}>
          <Link to={`/enterprises/${firm.id}`} className={styles.firmName}>
            {firm.name}
          </Link>
          <Scope firmId={firm.id} />
          <ul>
            {offerings
              .filter(({ enterprise }) => enterprise.id === firm.id)
              .map((offering) => (
                <Row
                  key={offering.id}
                  offering={offering}
                  picked={picked.has(offering.id)}
                  onPick={(on) => picked.toggle(offering.id, on)}
                />
              ))}
          </ul>
        </section>
      ))}
      <Paging total={total} size={OFFERINGS_PER_PAGE} />
      {refusing && (
        <RefuseDialog
          count={picked.chosen.length}
          pending={each.pending}
          error={undefined}
          onRefuse={(reason) => void refuse(reason)}
          onClose={() => setRefusing(false)}
        />
      )}
    </>
  );
}

/** What a reviewer compares with. */
function Scope({ firmId }: { readonly firmId: string }) {
  const t = useText();
  const { data } = useEnterprise(firmId);
  return data ? (
    <p className={styles.scope}>
      {t.enterprise.one.scope}：{data.businessScope || t.none}
    </p>
  ) : null;
}

interface RowProps {
  readonly offering: DeclaredOffering;
  readonly picked: boolean;
  readonly onPick: (on: boolean) => void;
}

function Row({ offering: { text, role, note, validUntil, submittedAt, submittedBy }, picked, onPick }: RowProps) {
  const { t, day, instantDay } = useLanguage();
  return (
    <li className={picked ? `${styles.row} ${styles.picked}` : styles.row}>
      <Checkbox checked={picked} onChange={({ target }) => onPick(target.checked)}>
        <strong>{text}</strong>
      </Checkbox>
      <Mark tone="quiet">{t.supply.roles[role]}</Mark>
      <span className={styles.note}>{note}</span>
      <span className={styles.soft}>{t.supply.offerings.validUntil(day(validUntil))}</span>
      <span className={styles.soft}>{t.supply.offerings.submittedAt(instantDay(submittedAt), submittedBy)}</span>
    </li>
  );
}
