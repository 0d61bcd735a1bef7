import { Table, type TableProps } from 'antd';
import { Link } from 'react-router';
import { hasEnded, useImports } from '../../api/operation.js';
import type { EnterpriseImport } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { DownloadButton } from '../../elements/download-button.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Mark } from '../../elements/mark.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { formatCount } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { StartImport } from './start-import.js';

/** Taking in register files, and what became of earlier ones. */
export default function ImportsPage() {
  const { t, instant } = useLanguage();
  const { page } = useAddressState();
  const imports = useImports(page);
  const words = t.desk.imports;
  const counted = (title: string, of: (run: EnterpriseImport) => number) => ({
    title,
    align: 'end' as const,
    render: (_: unknown, run: EnterpriseImport) => <span className="number">{formatCount(of(run))}</span>,
  });
  const columns: TableProps<EnterpriseImport>['columns'] = [
    { title: words.file, render: (_, run) => <Link to={`/desk/imports/${run.id}`}>{run.fileName}</Link> },
    { title: words.when, render: (_, run) => instant(run.startedAt) },
    {
      title: t.lists.field.state,
      render: (_, run) => <Mark tone={hasEnded(run) ? 'good' : 'calm'}>{words.state[run.state]}</Mark>,
    },
    counted(words.read, (run) => run.rowsRead),
    counted(words.created, (run) => run.created),
    counted(words.updated, (run) => run.updated),
    counted(words.unchanged, (run) => run.unchanged),
    counted(words.bad, (run) => run.bad),
  ];
  return (
    <Page
      title={words.title}
      text={words.text}
      actions={
        <>
          <DownloadButton href="/api/enterprise-register/register.xlsx">{words.export}</DownloadButton>
          <DownloadButton href="/api/enterprise-register/register.csv">CSV</DownloadButton>
        </>
      }
    >
      <Sheet>
        <StartImport />
      </Sheet>
      <Sheet title={words.history}>
        <Loaded query={imports}>
          {({ items, total }) =>
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
                  scroll={{ x: 820 }}
                />
                <Paging total={total} size={20} />
              </>
            )
          }
        </Loaded>
      </Sheet>
    </Page>
  );
}
