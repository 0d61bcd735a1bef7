import { Button, Table, type TableProps } from 'antd';
import { Link } from 'react-router';
import { useAuditTrail } from '../../api/operation.js';
import type { AuditEntry } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { useLanguage } from '../../language/language.js';

/** Who did what, newest first. A press on a subject shows its whole story. */
export default function AuditPage() {
  const { t, instant } = useLanguage();
  const { get, page, change, after } = useAddressState();
  const trail = useAuditTrail(page, get('subject'), get('subjectId'));
  const words = t.audit;
  const named = (names: Readonly<Record<string, string>>, code: string) => names[code] ?? code;
  const filtered = get('subject') !== undefined || get('subjectId') !== undefined;
  const columns: TableProps<AuditEntry>['columns'] = [
    { title: words.at, width: 190, render: (_, entry) => <span className="number">{instant(entry.at)}</span> },
    { title: words.by, width: 130, dataIndex: 'by' },
    { title: words.action, width: 170, render: (_, { action }) => named(words.actions, action) },
    {
      title: words.subject,
      width: 200,
      render: (_, { subject, subjectId }) => (
        <Link to={after({ subject, subjectId, page: null })} title={words.filterOne}>
          {named(words.subjects, subject)} {subjectId.slice(0, 8)}
        </Link>
      ),
    },
    {
      title: words.details,
      render: (_, { details }) => (
        <span style={{ overflowWrap: 'anywhere' }}>
          {Object.entries(details)
            .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
            .join(' · ')}
        </span>
      ),
    },
  ];
  const clear = filtered && (
    <Button onClick={() => change({ subject: null, subjectId: null, page: null })}>{t.actions.clear}</Button>
  );
  return (
    <Page title={words.title} text={words.text} actions={clear}>
      <Sheet>
        <Loaded query={trail}>
          {({ items, total, size }) =>
            total === 0 ? (
              <EmptyState title={words.emptyTitle} text={words.emptyText} />
            ) : (
              <>
                <Table
                  size="small"
                  rowKey="id"
                  columns={columns}
                  dataSource={items}
                  pagination={false}
                  scroll={{ x: 900 }}
                />
                <Paging total={total} size={size} />
              </>
            )
          }
        </Loaded>
      </Sheet>
    </Page>
  );
}
