import type { Enterprise } from '../../api/views.js';
import { shanghaiDayOf } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import styles from './enterprise.module.css';

/** Contacts, sites and certificates of a firm. */
export function Belongings({ enterprise }: { readonly enterprise: Enterprise }) {
  const { t, day } = useLanguage();
  const words = t.enterprise.one;
  const today = shanghaiDayOf(new Date());
  return (
    <div className={styles.columns}>
      <section>
        <h3>{words.contacts}</h3>
        {enterprise.contacts === null ? (
          <p className={styles.soft}>{words.contactsHidden}</p>
        ) : (
          <ul className={styles.rows}>
            {enterprise.contacts.map((contact) => (
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
            {enterprise.contacts.length === 0 && <li className={styles.soft}>{words.noContacts}</li>}
          </ul>
        )}
      </section>
      <section>
        <h3>{words.certificates}</h3>
        <ul className={styles.rows}>
          {enterprise.certificates.map(({ id, name, number, expiresOn }) => (
            <li key={id}>
              <span>{name}</span> <span className="number">{number}</span>
              {expiresOn && (
                <span className={expiresOn < today ? styles.expired : styles.soft}>
                  {expiresOn < today ? words.expired(day(expiresOn)) : words.expires(day(expiresOn))}
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
          {enterprise.sites.map(({ id, name, address }) => (
            <li key={id}>
              <span>{name}</span> <span className={styles.soft}>{address}</span>
            </li>
          ))}
          {enterprise.sites.length === 0 && <li className={styles.soft}>{words.noSites}</li>}
        </ul>
      </section>
    </div>
  );
}
