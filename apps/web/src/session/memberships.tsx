import { Link } from 'react-router';
import { useEnterprise } from '../api/enterprises.js';
import { Sheet } from '../elements/page.js';
import { useText } from '../language/language.js';
import { InviteColleague } from './invite-colleague.js';
import { useSignedIn } from './session.js';
import styles from './session.module.css';

/** Whom the account acts for, and bringing colleagues in. */
export function Memberships() {
  const t = useText();
  const { me, can } = useSignedIn();
  return (
    <Sheet title={t.session.memberships}>
      {me.enterprises.length === 0 && me.departments.length === 0 && (
        <p className={styles.soft}>
          {t.session.noMemberships} <Link to="/claim">{t.nav.claim}</Link>
        </p>
      )}
      <ul>
        {me.enterprises.map(({ id, role }) => (
          <li key={id} className={styles.row}>
            <EnterpriseName id={id} />
            <span className={styles.soft}>{t.session.enterpriseRole(role)}</span>
          </li>
        ))}
        {me.departments.map(({ region, role }) => (
          <li key={`${region} ${role}`} className={styles.row}>
            <span>{t.session.region(region)}</span>
            <span className={styles.soft}>{t.session.departmentRole(role)}</span>
          </li>
        ))}
      </ul>
      {can('enterprise.invite_members', 'department.invite_members') && <InviteColleague />}
    </Sheet>
  );
}

function EnterpriseName({ id }: { readonly id: string }) {
  const { data } = useEnterprise(id);
  return <Link to={`/enterprises/${id}`}>{data?.name ?? '…'}</Link>;
}
