import type { Introduction } from '../api/views.js';
import { formatQuantity } from '../language/format.js';
import { useLanguage } from '../language/language.js';

/** Who answered an introduction, by which way, and what they added. */
export function AnswerSummary({ introduction }: { readonly introduction: Introduction }) {
  const { t, day, instant } = useLanguage();
  const words = t.lists.introductions;
  const { need, answeredAt, answeredVia, answeredBy, weeklyQuantity, earliestDate, remark } = introduction;
  if (answeredAt === null) return <>{t.none}</>;
  const details = [
    weeklyQuantity && words.weekly(formatQuantity(weeklyQuantity, need.unit)),
    earliestDate && words.earliest(day(earliestDate)),
    remark,
  ].filter(Boolean);
  return (
    <>
      {details.length > 0 && <div>{details.join(' · ')}</div>}
      <div style={{ color: 'var(--ink-soft)' }}>
        {[answeredBy && words.answeredBy(answeredBy), answeredVia && words.via[answeredVia], instant(answeredAt)]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </>
  );
}
