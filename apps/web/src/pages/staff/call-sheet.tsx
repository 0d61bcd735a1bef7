import { Link } from 'react-router';
import type { Call } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { NeedSummary } from '../../elements/need-summary.js';
import { formatQuantity } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { CallAnswer } from './call-answer.js';
import styles from './calls.module.css';
import { SendAnswerLink } from './send-answer-link.js';

/** One maker to call: the number, what to say, the need without who asks, and entering what was said. */
export function CallSheet({ call: { introduction, contacts, calls } }: { readonly call: Call }) {
  const { t, day, instant, instantDay } = useLanguage();
  const { after } = useAddressState();
  const words = t.desk.calls;
  const { maker, need } = introduction;
  const spoken = {
    quantity: formatQuantity(need.quantity, need.unit),
    part: need.part,
    specification: need.specification,
    neededBy: need.neededBy === null ? '' : day(need.neededBy),
  };
  return (
    <article>
      <Link className={styles.back} to={after({ call: null })}>
        ← {words.back}
      </Link>
      <section className={styles.part}>
        <div className={styles.maker}>
          <h2>
            <Link to={`/enterprises/${maker.id}`}>{maker.name}</Link>
          </h2>
          <span className={styles.soft}>
            {maker.regionName}
            {maker.claimed && ` · ${words.claimed}`} · {words.due} {instantDay(introduction.dueAt)}
          </span>
        </div>
        <ul className={styles.contacts}>
          {contacts.map(({ name, position, phone, email }) => (
            <li key={`${name} ${phone ?? ''} ${email ?? ''}`}>
              {phone !== null && (
                <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className={`${styles.dial} number`}>
                  {phone}
                </a>
              )}
              <span>{[name, position, email].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
          {!contacts.some(({ phone }) => phone !== null) && (
            <li>
              <strong>{words.noPhone}</strong> <span className={styles.soft}>{words.noPhoneText}</span>
            </li>
          )}
        </ul>
        <h3>{words.whatToSay}</h3>
        <p className={styles.script}>{words.script(maker.name, spoken, instantDay(introduction.dueAt))}</p>
      </section>
      <section className={styles.part} aria-label={words.need}>
        <h3>{words.need}</h3>
        <NeedSummary need={need} />
      </section>
      <section className={styles.part} aria-label={words.enter}>
        <h3>{words.enter}</h3>
        <CallAnswer introduction={introduction} />
      </section>
      <section className={styles.part} aria-label={words.sendLink}>
        <h3>{words.sendLink}</h3>
        <SendAnswerLink
          introductionId={introduction.id}
          email={contacts.find((contact) => contact.email !== null)?.email ?? ''}
        />
      </section>
      <section className={styles.part} aria-label={words.history}>
        <h3>{words.history}</h3>
        {calls.length === 0 && <p className={styles.soft}>{words.noHistory}</p>}
        <ul className={styles.history}>
          {calls.map((one) => (
            <li key={one.calledAt}>
              <span className={`${styles.soft} number`}>{instant(one.calledAt)}</span>
              <strong>{words.outcomes[one.outcome]}</strong>
              <span>{[one.caller, one.spokeWith, one.remark].filter((text) => text !== '').join(' · ')}</span>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
