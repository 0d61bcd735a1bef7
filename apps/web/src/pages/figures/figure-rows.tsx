import { Table, type TableProps } from 'antd';
import { Link } from 'react-router';
import type { Figure, FigureRow } from '../../api/views.js';
import { formatQuantity } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import styles from './figures.module.css';

interface FigureRowTableProps {
  readonly figure: Figure;
  readonly rows: readonly FigureRow[];
}

/** The records of a figure, each with the way to its case. */
export function FigureRowTable({ figure, rows }: FigureRowTableProps) {
  const { t, day, locale } = useLanguage();
  const words = t.figures;
  const unit = figure.values.find(({ unitCode }) => unitCode === null)?.unit[locale] ?? null;
  const columns: TableProps<FigureRow>['columns'] = [
    { title: words.day, width: 130, render: (_, row) => <span className="number">{day(row.day)}</span> },
    { title: words.what, render: (_, row) => <Case row={row} /> },
    { title: words.firm, render: (_, { firm }) => <Firm firm={firm} /> },
    ...shown(
      rows.some(({ otherFirm }) => otherFirm !== null),
      { title: words.otherFirm, render: (_: unknown, { otherFirm }: FigureRow) => <Firm firm={otherFirm} /> },
    ),
    { title: words.place, width: 120, render: (_, { region }) => region?.name ?? t.none },
    ...shown(
      rows.some(({ item }) => item !== null),
      { title: words.item, render: (_: unknown, { item }: FigureRow) => item ?? t.none },
    ),
    {
      title: words.value,
      align: 'end',
      width: 130,
      render: (_, row) => <span className="number">{formatQuantity(row.value, row.unit ?? unit)}</span>,
    },
  ];
  return (
    <Table
      size="small"
      rowKey="id"
      className={styles.rows ?? ''}
      columns={columns}
      dataSource={[...rows]}
      pagination={false}
      scroll={{ x: 860 }}
    />
  );
}

function shown<Column>(is: boolean, column: Column): Column[] {
  return is ? [column] : [];
}

function Firm({ firm }: { readonly firm: FigureRow['firm'] }) {
  const { t } = useLanguage();
  return firm === null ? t.none : <Link to={`/enterprises/${firm.id}`}>{firm.name}</Link>;
}

function Case({ row }: { readonly row: FigureRow }) {
  const to = caseAddress(row);
  return to === undefined ? row.title : <Link to={to}>{row.title}</Link>;
}

/** The page on which the case of a row stands. Introductions have none of their own. */
function caseAddress({ kind, case: { id, within } }: FigureRow): string | undefined {
  switch (kind) {
    case 'shortage_list':
      return `/lists/${id}`;
    case 'shortage':
      return within === null ? undefined : `/lists/${within}?line=${id}`;
    case 'introduction':
      return undefined;
    case 'intent':
      return within === null ? undefined : `/products/${within}`;
    case 'event':
      return `/events/${id}`;
    case 'participant':
      return within === null ? undefined : `/events/${within}?tab=participants`;
    case 'meeting':
      return within === null ? undefined : `/events/${within}?tab=day`;
    case 'trial':
    case 'deal':
    case 'order_line':
    case 'lot':
    case 'lot_line':
      return `/deals/${id}`;
  }
}
