import type { Enterprise } from '../../api/views.js';
import { useLanguage } from '../../language/language.js';
import styles from './enterprise.module.css';

/** Contacts, sites and certificates of a firm. */
export function Belongings({ enterprise }: { readonly enterprise: Enterprise }) {
  const { t, day } = useLanguage();
  const words = t.enterprise.one;
  return (
    <div className={styles.columns}>
      <section>
        <h3>{words.contacts}</h3>
        {enterprise.contacts.masked ? (
          <p className={styles.soft}>{words.contactsHidden(enterprise.contacts.count)}</p>
        ) : (
          <ul className={styles.rows}>
            {enterprise.contacts.items.map((contact) => (
              <li key={contact.id}>
                <span>{[contact.name, contact.position].filter(Boolean).join(' · ')}</span>
                {contact.phone && (
                  <a className="number" href={`tel:${contact.phone}`}>
                    {contact.phone}
                  </a>
                )}
                {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
              </li>
            ))}
            {enterprise.contacts.items.length === 0 && <li className={styles.soft}>{words.noContacts}</li>}
          </ul>
        )}
      </section>
      <section>
        <h3>{words.certificates}</h3>
        <ul className={styles.rows}>
          {enterprise.certificates.map(({ id, kind, number, validUntil, valid }) => (
            <li key={id}>
              <span>{kind}</span> <span className="number">{number}</span>
              {validUntil !== null && (
                <span className={valid ? styles.soft : styles.expired}>
                  {valid ? words.expires(day(validUntil)) : words.expired(day(validUntil))}
                </span>
              )}
            </li>
          ))}
          {enterprise.certificates.length === 0 && <li className={styles.soft}>{words.noCertificates}</li>}
        </ul>
      </section>
      <section>
        <h3>{words.sites}</h3>
        <ul className={styles.rows}>
          {enterprise.sites.map(({ id, name, region, address }) => (
            <li key={id}>
              <span>{name}</span>
              <span className={styles.soft}>
                {region.name} {address}
              </span>
            </li>
          ))}
          {enterprise.sites.length === 0 && <li className={styles.soft}>{words.noSites}</li>}
        </ul>
      </section>
    </div>
  );
}
