import { Alert, Button, Checkbox, Input, Select, Table, type TableProps } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { FAMILIES_PER_PAGE, usePartChoices, usePartFamilies, usePassedOver } from '../../../api/parts.js';
import type { PartFamilyRow, PartTrade } from '../../../api/views.js';
import { useAddressState } from '../../../app/address.js';
import { DownloadButton } from '../../../elements/download-button.js';
import { EmptyState } from '../../../elements/empty-state.js';
import { Loaded } from '../../../elements/loaded.js';
import { Page, Sheet } from '../../../elements/page.js';
import { Paging } from '../../../elements/paging.js';
import { useText } from '../../../language/language.js';
import { AddFamily } from './add-family.js';
import styles from './parts.module.css';
import { TryName } from './try-name.js';
import { WithdrawCorrection } from './withdraw-correction.js';

/** The could-make graph: what parts are called, who makes them by which words, and how a name is understood. */
export default function PartFamiliesPage() {
  const words = useText().parts;
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title={words.title}
      text={words.text}
      actions={
        <>
          <Button type="primary" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
          <DownloadButton href="/api/part-families.csv">{words.export}</DownloadButton>
        </>
      }
    >
      <PassedOver />
      <Sheet title={words.ask.title}>
        <TryName />
      </Sheet>
      <Sheet>
        <Families />
      </Sheet>
      {adding && <AddFamily onClose={() => setAdding(false)} />}
    </Page>
  );
}

function PassedOver() {
  const words = useText().parts;
  const { data } = usePassedOver();
  if (!data || data.total === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={words.passedOver(data.total)}
      description={
        <ul className={styles.history}>
          {data.items.map((correction) => (
            <li key={correction.id}>
              <Link to={`/desk/parts/${correction.family.code}`}>{correction.family.name}</Link>
              <span>
                {words.kind[correction.kind]} <strong>{correction.label}</strong>
              </span>
              <span>{correction.passedOver}</span>
              <WithdrawCorrection correction={correction} />
            </li>
          ))}
        </ul>
      }
    />
  );
}

function Families() {
  const t = useText();
  const words = t.parts;
  const { get, page, change } = useAddressState();
  const choices = usePartChoices().data;
  const trade = choices?.trades.find(({ code }) => code === get('trade'))?.code as PartTrade | undefined;
  const process = get('process');
  const corrected = get('corrected') === 'true';
  const families = usePartFamilies({
    q: get('q') ?? '',
    ...(trade ? { trade } : {}),
    ...(process ? { process } : {}),
    ...(corrected ? { corrected: 'true' } : {}),
    page,
  });
  const options = (named: readonly { code: string; name: string }[] | undefined) =>
    (named ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const columns: TableProps<PartFamilyRow>['columns'] = [
    {
      title: words.family,
      width: 220,
      render: (_, { code, name, english }) => (
        <>
          <Link to={`/desk/parts/${code}`}>{name}</Link>
          <div className={styles.soft}>{english}</div>
        </>
      ),
    },
    { title: words.trade, width: 110, render: (_, row) => row.trade.name },
    { title: words.synonyms, render: (_, { synonyms }) => synonyms.join('、') || t.none },
    { title: words.processes, width: 260, render: (_, { processes }) => processes.join('、') },
    {
      title: words.corrections,
      width: 80,
      align: 'end',
      render: (_, { corrections }) => <span className="number">{corrections || ''}</span>,
    },
  ];
  return (
    <>
      <div className={styles.filters}>
        <Input.Search
          className={styles.search ?? ''}
          aria-label={words.search}
          placeholder={words.search}
          allowClear
          maxLength={60}
          defaultValue={get('q') ?? ''}
          onSearch={(q) => change({ q: q.trim(), page: null })}
        />
        <Select
          aria-label={words.trade}
          allowClear
          placeholder={words.anyTrade}
          value={trade ?? null}
          options={options(choices?.trades)}
          onChange={(value: string | null) => change({ trade: value, page: null })}
        />
        <Select
          aria-label={words.processes}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={words.anyProcess}
          value={process ?? null}
          options={options(choices?.processes)}
          onChange={(value: string | null) => change({ process: value, page: null })}
        />
        <Checkbox
          checked={corrected}
          onChange={({ target }) => change({ corrected: target.checked ? 'true' : null, page: null })}
        >
          {words.corrected}
        </Checkbox>
      </div>
      <Loaded query={families}>
        {({ items, total }) =>
          total === 0 ? (
            <EmptyState title={words.emptyTitle} text={words.emptyText} />
          ) : (
            <>
              <Table
                size="small"
                rowKey="code"
                columns={columns}
                dataSource={items}
                pagination={false}
                scroll={{ x: 860 }}
              />
              <Paging total={total} size={FAMILIES_PER_PAGE} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
