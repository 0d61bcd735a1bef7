import { useParams } from 'react-router';
import { useShortageList } from '../../api/shortages.js';
import type { ShortageList } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { CoverageBar } from '../../elements/coverage-bar.js';
import { DownloadButton } from '../../elements/download-button.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Page, Sheet } from '../../elements/page.js';
import { useLanguage, useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { GapLines } from './gap-lines.js';
import { IntroduceList } from './introduce-list.js';
import { LineTable } from './line-table.js';
import styles from './list-page.module.css';
import { LineMakers } from './line-makers.js';

/** One list: how much is covered, its lines, and for the chosen line who can make it. */
export default function ListPage() {
  const t = useText();
  const { id = '' } = useParams();
  const list = useShortageList(id);
  if (!list.data) {
    return (
      <Page title={t.lists.mine.title}>
        <Loaded query={list}>{() => null}</Loaded>
      </Page>
    );
  }
  return <OneList list={list.data} />;
}

function OneList({ list }: { readonly list: ShortageList }) {
  const { t, instantDay } = useLanguage();
  const { me, can } = useSignedIn();
  const { get } = useAddressState();
  const chosen = list.lines.find(({ id }) => id === get('line'));
  const own = can('introductions.put') && me.enterprises.some(({ id }) => id === list.enterprise.id);
  return (
    <Page
      title={list.title}
      text={`${list.enterprise.name} · ${instantDay(list.createdAt)} · ${t.lists.one.covered(list.coverage.covered + list.coverage.promised, list.coverage.total)}`}
      actions={
        <>
          {(can('shortages.raise') || can('shortages.read_region')) && (
            <DownloadButton href={`/api/shortage-lists/${list.id}/workbook.xlsx`}>
              {t.lists.one.download}
            </DownloadButton>
          )}
          {own && <IntroduceList list={list} />}
        </>
      }
    >
      <div className={chosen ? styles.overviewBehind : undefined}>
        <Sheet title={t.lists.one.coverageLabel}>
          <CoverageBar coverage={list.coverage} legend />
          <GapLines lines={list.lines} />
        </Sheet>
      </div>
      <div className={chosen ? `${styles.split} ${styles.opened}` : styles.split}>
        <div className={styles.lines}>
          <LineTable list={list} chosen={chosen?.id} />
        </div>
        <div className={styles.detail}>
          {chosen ? (
            <LineMakers key={chosen.id} line={chosen} mayPut={own} />
          ) : (
            <EmptyState title={t.lists.one.pickLine} text={t.lists.makers.sureText} />
          )}
        </div>
      </div>
    </Page>
  );
}
