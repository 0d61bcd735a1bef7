import { Link, useParams } from 'react-router';
import { useFigures } from '../../api/figures.js';
import { Loaded } from '../../elements/loaded.js';
import { Page } from '../../elements/page.js';
import { useLanguage } from '../../language/language.js';
import { scopeInWords } from './figure-scope.js';
import { FigureTable } from './figure-table.js';
import { PrintButton } from './figures-page.js';
import styles from './figures.module.css';

/** What came of one docking event, the deals that its talks led to among it. */
export default function EventFiguresPage() {
  const { t, day, instant } = useLanguage();
  const { id = '' } = useParams();
  const scope = { eventId: id };
  const figures = useFigures(scope);
  const title = figures.data?.scope.event?.title;
  return (
    <Page
      title={title === undefined ? t.figures.title : t.figures.ofEvent(title)}
      text={<Link to={`/events/${id}`}>← {t.figures.backToEvent}</Link>}
      actions={<PrintButton />}
    >
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
