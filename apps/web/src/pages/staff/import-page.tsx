import { Progress } from 'antd';
import { Link, useParams } from 'react-router';
import { hasEnded, useImport } from '../../api/operation.js';
import type { EnterpriseImport } from '../../api/views.js';
import { DownloadButton } from '../../elements/download-button.js';
import { Loaded } from '../../elements/loaded.js';
import { Page, Sheet } from '../../elements/page.js';
import { formatCount } from '../../language/format.js';
import { useLanguage, useText } from '../../language/language.js';
import styles from './imports.module.css';

/** One import while it runs and after. It goes on without the page. */
export default function ImportPage() {
  const t = useText();
  const { id = '' } = useParams();
  const found = useImport(id);
  return (
    <Page
      title={found.data?.fileName ?? t.desk.imports.title}
      text={<Link to="/desk/imports">← {t.desk.imports.title}</Link>}
    >
      <Sheet>
        <Loaded query={found}>{(run) => <Run run={run} />}</Loaded>
      </Sheet>
    </Page>
  );
}

function Run({ run }: { readonly run: EnterpriseImport }) {
  const { t, instant } = useLanguage();
  const words = t.desk.imports;
  const ended = hasEnded(run);
  const figures = [
    [words.read, run.rowsRead],
    [words.created, run.created],
    [words.updated, run.updated],
    [words.unchanged, run.unchanged],
    [words.bad, run.bad],
  ] as const;
  return (
    <>
      <p role="status">
        <strong>{words.state[run.state]}</strong>{' '}
        <span className={styles.soft}>{[run.startedBy, instant(run.startedAt)].join(' · ')}</span>
      </p>
      <Progress percent={percentOf(run)} status={ended ? 'success' : 'active'} aria-label={words.progressLabel} />
      {!ended && <p className={styles.soft}>{words.leave}</p>}
      <dl className={styles.figures}>
        {figures.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="number">{formatCount(count)}</dd>
          </div>
        ))}
      </dl>
      {run.passedOver > 0 && <p className={styles.soft}>{words.passedOver(formatCount(run.passedOver))}</p>}
      {run.bad > 0 && (
        <div className={styles.bad}>
          <DownloadButton href={`/api/enterprise-imports/${run.id}/bad-rows.xlsx`}>{words.badRows}</DownloadButton>
          <DownloadButton href={`/api/enterprise-imports/${run.id}/bad-rows.csv`}>CSV</DownloadButton>
          <span className={styles.soft}>{words.badRowsText}</span>
        </div>
      )}
    </>
  );
}

function percentOf(run: EnterpriseImport): number {
  const { bytesRead, bytesTotal } = run;
  if (hasEnded(run)) return 100;
  return bytesTotal > 0 ? Math.min(99, Math.floor((100 * bytesRead) / bytesTotal)) : 0;
}
