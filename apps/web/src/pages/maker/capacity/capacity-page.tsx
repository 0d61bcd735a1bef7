import { LeftOutlined, PlusOutlined, RightOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useProductionLines } from '../../../api/capacity.js';
import type { ProductionLine } from '../../../api/views.js';
import { useAddressState } from '../../../app/address.js';
import { DownloadButton } from '../../../elements/download-button.js';
import { EmptyState } from '../../../elements/empty-state.js';
import { Loaded } from '../../../elements/loaded.js';
import { useIsPhone } from '../../../elements/media.js';
import { Page, Sheet } from '../../../elements/page.js';
import { StateTabs } from '../../../elements/state-tabs.js';
import { UnsavedGuard } from '../../../elements/unsaved-guard.js';
import { useLanguage, useText } from '../../../language/language.js';
import { OwnFirmPicker, useOwnFirm } from '../../../session/own-firm.js';
import { NoFirm } from '../no-firm.js';
import { CapacityFromFile } from './capacity-from-file.js';
import { useCapacitySheet } from './capacity-sheet.js';
import styles from './capacity.module.css';
import { LineForm } from './line-form.js';
import { SaveBar } from './save-bar.js';
import { WeekCards } from './week-cards.js';
import { WeekSheet } from './week-sheet.js';
import { daysAfter } from './weeks.js';

/** A quarter: what fits beside each other. */
const WEEKS_SHOWN = 13;

/** What each line can make in each week and how much of it is free, typed as into a spreadsheet. */
export default function CapacityPage() {
  const t = useText();
  const words = t.capacity;
  const firm = useOwnFirm();
  const lines = useProductionLines(firm?.id);
  const [adding, setAdding] = useState(false);
  if (!firm) return <NoFirm title={words.title} />;
  return (
    <Page
      title={words.title}
      text={words.text}
      actions={
        <>
          <OwnFirmPicker />
          <Button icon={<PlusOutlined />} onClick={() => setAdding(true)}>
            {words.addLine}
          </Button>
        </>
      }
    >
      <Loaded query={lines}>
        {({ items }) =>
          items.length === 0 ? (
            <Sheet>
              <EmptyState title={words.emptyTitle} text={words.emptyText}>
                <Button type="primary" onClick={() => setAdding(true)}>
                  {words.addLine}
                </Button>
              </EmptyState>
            </Sheet>
          ) : (
            <Weeks key={firm.id} firmId={firm.id} lines={items} />
          )
        }
      </Loaded>
      {adding && <LineForm firmId={firm.id} onClose={() => setAdding(false)} />}
    </Page>
  );
}

interface WeeksProps {
  readonly firmId: string;
  readonly lines: readonly ProductionLine[];
}

function Weeks({ firmId, lines }: WeeksProps) {
  const { t, day } = useLanguage();
  const words = t.capacity;
  const phone = useIsPhone();
  const { get, change } = useAddressState();
  const sheet = useCapacitySheet(lines, get('show') === 'free');
  const [fromFile, setFromFile] = useState(false);
  const weeks = lines[0]?.weeks.map(({ week }) => week) ?? [];
  const thisWeek = weeks[0] ?? '';
  const last = Math.max(0, Math.ceil(weeks.length / WEEKS_SHOWN) - 1);
  const part = Math.min(last, Math.max(0, Number(get('part') ?? '0') || 0));
  const shown = weeks.slice(part * WEEKS_SHOWN, (part + 1) * WEEKS_SHOWN);
  return (
    <section className={styles.board} aria-label={words.sheetLabel}>
      <UnsavedGuard armed={sheet.changes > 0} text={words.leaving} />
      <div className={styles.head}>
        <div className={styles.window}>
          <Button
            icon={<LeftOutlined />}
            aria-label={words.earlier}
            disabled={part === 0}
            onClick={() => change({ part: part === 1 ? null : part - 1 })}
          />
          <strong className="number">{words.window(day(shown[0] ?? ''), day(daysAfter(shown.at(-1) ?? '', 6)))}</strong>
          <Button
            icon={<RightOutlined />}
            aria-label={words.later}
            disabled={part === last}
            onClick={() => change({ part: part + 1 })}
          />
        </div>
        {!phone && (
          <StateTabs
            label={words.view}
            name="show"
            options={(['both', 'free'] as const).map((value) => ({ value, label: words.views[value] }))}
          />
        )}
        <div className={styles.tools}>
          <DownloadButton href={`/api/production-lines/capacity.xlsx?enterpriseId=${firmId}`}>
            {words.file.download}
          </DownloadButton>
          <Button icon={<UploadOutlined />} onClick={() => setFromFile(true)}>
            {words.file.open}
          </Button>
        </div>
      </div>
      {phone ? (
        <WeekCards sheet={sheet} weeks={shown} thisWeek={thisWeek} />
      ) : (
        <WeekSheet key={part} sheet={sheet} weeks={shown} thisWeek={thisWeek} />
      )}
      <SaveBar sheet={sheet} />
      {fromFile && <CapacityFromFile firmId={firmId} sheet={sheet} onClose={() => setFromFile(false)} />}
    </section>
  );
}
