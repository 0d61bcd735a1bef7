import { Link } from 'react-router';
import { OPEN_NEEDS_PER_PAGE, useOpenNeeds } from '../../api/open-needs.js';
import type { OpenNeed } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Mark } from '../../elements/mark.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { formatAmount } from '../../language/format.js';
import { useLanguage, useText } from '../../language/language.js';
import { OwnFirmPicker, useOwnFirm } from '../../session/own-firm.js';
import styles from './maker.module.css';
import { NoFirm } from './no-firm.js';

/** Needs of others that our firm could make, as far as a maker may see them that nobody has asked. */
export default function OpenNeedsPage() {
  const t = useText();
  const firm = useOwnFirm();
  const words = t.search.openNeeds;
  if (!firm) return <NoFirm title={words.title} />;
  return (
    <Page title={words.title} text={words.text} actions={<OwnFirmPicker />}>
      <Needs firmId={firm.id} />
    </Page>
  );
}

function Needs({ firmId }: { readonly firmId: string }) {
  const t = useText();
  const { page } = useAddressState();
  const found = useOpenNeeds(firmId, page);
  const words = t.search.openNeeds;
  return (
    <Loaded query={found}>
      {({ items, total }) =>
        total === 0 ? (
          <Sheet>
            <EmptyState title={words.emptyTitle} text={words.emptyText} to="/offerings" action={words.toOfferings} />
          </Sheet>
        ) : (
          <>
            <ul className={styles.cards}>
              {items.map((item, at) => (
                <NeedCard key={at} item={item} />
              ))}
            </ul>
            <Paging total={total} size={OPEN_NEEDS_PER_PAGE} />
            <Sheet title={words.howTitle}>
              <p>
                {words.howText} <Link to="/offerings">{words.toOfferings}</Link>{' '}
                <Link to="/capacity">{words.toCapacity}</Link>
              </p>
            </Sheet>
          </>
        )
      }
    </Loaded>
  );
}

function NeedCard({ item: { need, fit, reasons, introductionId } }: { readonly item: OpenNeed }) {
  const { t, day } = useLanguage();
  const words = t.search.openNeeds;
  const facts: readonly (readonly [string, string])[] = [
    [words.quantity, words.band(formatAmount(need.quantity.from), formatAmount(need.quantity.below), need.unit)],
    [words.neededBy, need.neededBy === null ? words.anyDay : day(need.neededBy)],
    [words.place, need.placeName ?? t.unknown],
  ];
  return (
    <li className={styles.card}>
      <div className={styles.part}>
        <strong>{need.part}</strong> <Mark tone={fit === 'names_it' ? 'good' : 'quiet'}>{words.fits[fit]}</Mark>
      </div>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="number">{value}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles.soft}>
        {reasons.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
      {introductionId !== null && (
        <p className={styles.due}>
          <Link to="/to-answer">{words.asked}</Link>
        </p>
      )}
    </li>
  );
}
