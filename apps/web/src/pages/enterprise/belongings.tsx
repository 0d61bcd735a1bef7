import type { Enterprise } from '../../api/views.js';
import { useLanguage } from '../../language/language.js';
import { AddCertificate } from './add-certificate.js';
import { AddContact } from './add-contact.js';
import { AddSite } from './add-site.js';
import styles from './enterprise.module.css';
import { RemoveBelonging } from './remove-belonging.js';

interface BelongingsProps {
  readonly enterprise: Enterprise;
  /** Whether whoever looks keeps this record. */
  readonly mayKeep: boolean;
}

/** Contacts, certificates and sites of a firm. */
export function Belongings({ enterprise, mayKeep }: BelongingsProps) {
  return (
    <div className={styles.columns}>
      <Contacts enterprise={enterprise} mayKeep={mayKeep} />
      <Certificates enterprise={enterprise} mayKeep={mayKeep} />
      <Sites enterprise={enterprise} mayKeep={mayKeep} />
    </div>
  );
}

function Contacts({ enterprise: { id, contacts }, mayKeep }: BelongingsProps) {
  const { t } = useLanguage();
  const words = t.enterprise.one;
  return (
    <section>
      <h3>{words.contacts}</h3>
      {contacts.masked ? (
        <p className={styles.soft}>{words.contactsHidden(contacts.count)}</p>
      ) : (
        <ul className={styles.rows}>
          {contacts.items.map((contact) => (
            <li key={contact.id}>
              <span>{[contact.name, contact.position].filter(Boolean).join(' · ')}</span>
              {contact.phone && (
                <a className="number" href={`tel:${contact.phone}`}>
                  {contact.phone}
                </a>
              )}
              {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
              {mayKeep && <RemoveBelonging of={id} kind="contact" which={contact.id} name={contact.name} />}
            </li>
          ))}
          {contacts.items.length === 0 && <li className={styles.soft}>{words.noContacts}</li>}
        </ul>
      )}
      {mayKeep && <AddContact to={id} />}
    </section>
  );
}

function Certificates({ enterprise: { id, certificates }, mayKeep }: BelongingsProps) {
  const { t, day } = useLanguage();
  const words = t.enterprise.one;
  return (
    <section>
      <h3>{words.certificates}</h3>
      <ul className={styles.rows}>
        {certificates.map(({ id: which, kind, number, issuer, validUntil, valid }) => (
          <li key={which}>
            <span>{kind}</span> <span className="number">{number}</span>
            {issuer !== null && <span className={styles.soft}>{issuer}</span>}
            {validUntil !== null && (
              <span className={valid ? styles.soft : styles.expired}>
                {valid ? words.expires(day(validUntil)) : words.expired(day(validUntil))}
              </span>
            )}
            {mayKeep && <RemoveBelonging of={id} kind="certificate" which={which} name={`${kind} ${number}`} />}
          </li>
        ))}
        {certificates.length === 0 && <li className={styles.soft}>{words.noCertificates}</li>}
      </ul>
      {mayKeep && <AddCertificate to={id} />}
    </section>
  );
}

function Sites({ enterprise: { id, sites }, mayKeep }: BelongingsProps) {
  const { t } = useLanguage();
  const words = t.enterprise.one;
  return (
    <section>
      <h3>{words.sites}</h3>
      <ul className={styles.rows}>
        {sites.map(({ id: which, kind, name, region, address }) => (
          <li key={which}>
            <span>{name}</span>
            <span className={styles.soft}>
              {t.enterprise.own.siteKinds[kind]} · {region.name} {address}
            </span>
            {mayKeep && <RemoveBelonging of={id} kind="site" which={which} name={name} />}
          </li>
        ))}
        {sites.length === 0 && <li className={styles.soft}>{words.noSites}</li>}
      </ul>
      {mayKeep && <AddSite to={id} />}
    </section>
  );
}
