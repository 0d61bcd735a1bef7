import { Button } from 'antd';
import { useFigures } from '../../api/figures.js';
import { useAddressState } from '../../app/address.js';
import { Loaded } from '../../elements/loaded.js';
import { Page } from '../../elements/page.js';
import { useLanguage } from '../../language/language.js';
import { FigureFilters } from './figure-filters.js';
import { scopeIn, scopeInWords } from './figure-scope.js';
import { FigureTable } from './figure-table.js';
import styles from './figures.module.css';

/** What came of it all, in numbers: of the reader's regions, in a period. */
export default function FiguresPage() {
  const { t, day, instant } = useLanguage();
  const { get } = useAddressState();
  // One event's figures have a page of their own.
  const scope = { ...scopeIn(get), eventId: undefined };
  const figures = useFigures(scope);
  return (
    <Page title={t.figures.title} text={t.figures.text} actions={<PrintButton />}>
      <FigureFilters regions={figures.data?.scope.regions} />
      <Loaded query={figures}>
        {({ scope: told, countedAt, figures: all }) => (
          <>
            <p className={styles.soft} role="status">
              {scopeInWords(told, t, day)} · {t.figures.countedAt(instant(countedAt))}
            </p>
            <FigureTable figures={all} scope={scope} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

export function PrintButton() {
  const { t } = useLanguage();
  return (
    <Button className={styles.noPrint ?? ''} onClick={() => window.print()}>
      {t.figures.print}
    </Button>
  );
}
