import { App, Button, Table, type TableProps } from 'antd';
import { useDeadJobs, useRetryJob } from '../../api/operation.js';
import type { DeadJob } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Page, Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useLanguage, useText } from '../../language/language.js';

/** Background work that failed for good, and trying it again. */
export default function JobsPage() {
  const { t, instant } = useLanguage();
  const { page } = useAddressState();
  const jobs = useDeadJobs(page);
  const words = t.desk.jobs;
  const columns: TableProps<DeadJob>['columns'] = [
    { title: words.handler, dataIndex: 'handler', width: 220 },
    { title: words.error, render: (_, job) => job.lastError ?? t.none },
    {
      title: words.attempts,
      width: 100,
      align: 'end',
      render: (_, job) => <span className="number">{job.attempts}</span>,
    },
    { title: words.when, width: 190, render: (_, job) => instant(job.createdAt) },
    { key: 'retry', width: 100, render: (_, job) => <Retry id={job.id} /> },
  ];
  return (
    <Page title={words.title} text={words.text}>
      <Sheet>
        <Loaded query={jobs}>
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
                  scroll={{ x: 800 }}
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

function Retry({ id }: { readonly id: string }) {
  const t = useText();
  const { message } = App.useApp();
  const retry = useRetryJob();
  return (
    <>
      <Button
        size="small"
        loading={retry.isPending}
        onClick={() => retry.mutate(id, { onSuccess: () => void message.success(t.desk.jobs.retried) })}
      >
        {t.desk.jobs.retry}
      </Button>
      <ProblemAlert error={retry.error} />
    </>
  );
}
