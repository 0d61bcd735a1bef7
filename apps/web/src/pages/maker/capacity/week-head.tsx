import { useLanguage } from '../../../language/language.js';
import styles from './capacity.module.css';
import { isoWeekOf, shortSpan } from './weeks.js';

/** A column's week: its number as planners say it, and its days. */
export function WeekHead({ week, current }: { readonly week: string; readonly current: boolean }) {
  const { t, day } = useLanguage();
  return (
    <th scope="col" className={current ? styles.thisWeek : undefined} title={day(week)}>
      <span>{current ? t.capacity.thisWeek : t.capacity.week(isoWeekOf(week))}</span>
      <span className={`${styles.days} number`}>{shortSpan(week)}</span>
    </th>
  );
}
