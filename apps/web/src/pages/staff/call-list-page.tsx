import { Link } from 'react-router';
import { INTRODUCTIONS_PER_PAGE, useCallList } from '../../api/introductions.js';
import type { Call } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { SeverityMark } from '../../elements/marks.js';
import { Page } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { useLanguage, useText } from '../../language/language.js';
import styles from './calls.module.css';
import { CallSheet } from './call-sheet.js';

/** Makers to be telephoned; the one that was chosen stands beside the list with what to say. */
export default function CallListPage() {
  const t = useText();
  const { get, page } = useAddressState();
  const calls = useCallList(page);
  return (
    <Page title={t.desk.calls.title} text={t.desk.calls.text}>
      <Loaded query={calls}>
        {({ items, total }) => {
          if (total === 0) return <EmptyState title={t.desk.calls.emptyTitle} text={t.desk.calls.emptyText} />;
          const chosen = items.find(({ introduction }) => introduction.id === get('call'));
          return (
            <div className={chosen ? `${styles.split} ${styles.opened}` : styles.split}>
              <div className={styles.list}>
                <ul>
                  {items.map((call) => (
                    <CallRow key={call.introduction.id} call={call} chosen={call === chosen} />
                  ))}
                </ul>
                <div className={styles.paging}>
                  <Paging total={total} size={INTRODUCTIONS_PER_PAGE} />
                </div>
              </div>
              <div className={styles.sheet}>
                {chosen ? (
                  <CallSheet key={chosen.introduction.id} call={chosen} />
                ) : (
                  <EmptyState title={t.desk.calls.pick} text={t.desk.calls.text} />
                )}
              </div>
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}

function CallRow({
  call: { introduction, contacts, calls },
  chosen,
}: {
  readonly call: Call;
  readonly chosen: boolean;
}) {
  const { t, instantDay } = useLanguage();
  const { after } = useAddressState();
  const phone = contacts.find((contact) => contact.phone !== null)?.phone;
  const last = calls[0];
  return (
    <li className={chosen ? styles.chosen : undefined}>
      <Link
        to={after({ call: introduction.id })}
        className={styles.row}
        aria-current={chosen ? 'true' : undefined}
        preventScrollReset
      >
        <strong>{introduction.maker.name}</strong>
        <span className={`${styles.phone} number`}>{phone ?? t.desk.calls.noPhone}</span>
        <span className={styles.soft}>
          {introduction.need.part} <SeverityMark severity={introduction.need.severity} />
        </span>
        <span className={styles.soft}>
          {last ? t.desk.calls.outcomes[last.outcome] : instantDay(introduction.dueAt)}
        </span>
      </Link>
    </li>
  );
}
