import { useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { useEnterprise, useOfferings } from '../../api/enterprises.js';
import type { Enterprise, Offering } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { Loaded } from '../../elements/loaded.js';
import { Mark } from '../../elements/mark.js';
import { Page, Sheet } from '../../elements/page.js';
import { StateTabs } from '../../elements/state-tabs.js';
import { formatAmount } from '../../language/format.js';
import { useLanguage, useText } from '../../language/language.js';
import { isInOwnRegion, useSignedIn } from '../../session/session.js';
import { ScopeText } from '../maker/offerings/scope-text.js';
import { Belongings } from './belongings.js';
import { CorrectRecord } from './correct-record.js';
import styles from './enterprise.module.css';
import { SendClaimLink } from './send-claim-link.js';

const TABS = ['register', 'offerings', 'contacts'] as const;

/** One enterprise as the register has it: facts, what it makes, whom to call. */
export default function EnterprisePage() {
  const t = useText();
  const { id = '' } = useParams();
  const found = useEnterprise(id);
  return (
    <Loaded query={found}>
      {(enterprise) => (
        <Page
          title={enterprise.name}
          text={
            <>
              {enterprise.region.name}{' '}
              <Mark tone={enterprise.claimed ? 'good' : 'quiet'}>
                {enterprise.claimed ? t.enterprise.one.claimed : t.enterprise.one.unclaimed}
              </Mark>
            </>
          }
        >
          {/* The firm that was asked for was merged into this one. */}
          {enterprise.id !== id && <Navigate to={`/enterprises/${enterprise.id}`} replace />}
          <Tabs enterprise={enterprise} />
        </Page>
      )}
    </Loaded>
  );
}

/** Whose record it is to keep: the firm its own, staff those of their region. */
function useKeeper({ id, region }: Enterprise): 'firm' | 'staff' | undefined {
  const person = useSignedIn();
  if (person.can('register.import') && isInOwnRegion(person, region.code)) return 'staff';
  return person.can('enterprise.maintain') && person.me.enterprises.some((own) => own.id === id) ? 'firm' : undefined;
}

function Tabs({ enterprise }: { readonly enterprise: Enterprise }) {
  const t = useText();
  const { can } = useSignedIn();
  const keeper = useKeeper(enterprise);
  const { get } = useAddressState();
  const tab = TABS.find((known) => known === get('tab')) ?? 'register';
  return (
    <div>
      <StateTabs
        label={enterprise.name}
        name="tab"
        options={TABS.map((value) => ({ value, label: t.enterprise.one.tabs[value] }))}
      />
      <Sheet>
        {tab === 'register' && <Register enterprise={enterprise} />}
        {tab === 'register' && keeper && <CorrectRecord enterprise={enterprise} as={keeper} />}
        {tab === 'offerings' && <Offerings enterprise={enterprise} />}
        {tab === 'contacts' && <Belongings enterprise={enterprise} mayKeep={keeper !== undefined} />}
        {tab === 'contacts' && !enterprise.claimed && can('claims.send_link') && <SendClaimLink id={enterprise.id} />}
      </Sheet>
    </div>
  );
}

function Register({ enterprise }: { readonly enterprise: Enterprise }) {
  const { t, day } = useLanguage();
  const words = t.enterprise.one;
  const merged = enterprise.aliases.map(({ name, creditCode }) => `${name}（${creditCode}）`).join('、');
  const aliases: [string, string][] = merged === '' ? [] : [[t.duplicates.aliases, merged]];
  const facts: readonly (readonly [string, string | null])[] = [
    [words.creditCode, enterprise.creditCode],
    [words.region, enterprise.region.name],
    [words.industry, enterprise.industry?.name ?? null],
    [words.founded, enterprise.registeredOn && day(enterprise.registeredOn)],
    [
      words.capital,
      enterprise.registeredCapital &&
        words.capitalAmount(formatAmount(enterprise.registeredCapital.amount), enterprise.registeredCapital.currency),
    ],
    [words.address, enterprise.address],
    [words.names, [...enterprise.shortNames, ...enterprise.formerNames].join('、')],
    ...aliases,
    [words.status, t.enterprise.edit.statuses[enterprise.status]],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="number">{value || t.none}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.group} style={{ marginBlockStart: 16 }}>
        <h3>{words.scope}</h3>
        <p className={styles.scope}>{enterprise.businessScope || t.none}</p>
      </div>
    </>
  );
}

/** What it makes, serves and sells, and from which words of its registered scope each was read. */
function Offerings({ enterprise: { id, businessScope } }: { readonly enterprise: Enterprise }) {
  const t = useText();
  const [pointedAt, setPointedAt] = useState<string>();
  const found = useOfferings(id);
  return (
    <Loaded query={found}>
      {({ items }) =>
        items.length === 0 ? (
          <p className={styles.soft}>{t.enterprise.one.noOfferings}</p>
        ) : (
          <>
            {(['makes', 'serves', 'sells'] as const).map((role) => (
              <OfferingGroup
                key={role}
                role={role}
                items={items.filter((offering) => offering.role === role)}
                onPoint={setPointedAt}
              />
            ))}
            {businessScope && (
              <section className={styles.group}>
                <h3>{t.enterprise.one.readFrom}</h3>
                <ScopeText text={businessScope} offerings={items} pointedAt={pointedAt} />
              </section>
            )}
          </>
        )
      }
    </Loaded>
  );
}

interface OfferingGroupProps {
  readonly role: Offering['role'];
  readonly items: readonly Offering[];
  /** Which one the pointer rests on, so that its words stand out. */
  readonly onPoint: (id: string | undefined) => void;
}

function OfferingGroup({ role, items, onPoint }: OfferingGroupProps) {
  const t = useText();
  if (items.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3>{t.enterprise.roles[role]}</h3>
      <ul className={styles.offerings}>
        {items.map(({ id, text }) => (
          <li key={id} onPointerEnter={() => onPoint(id)} onPointerLeave={() => onPoint(undefined)}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
