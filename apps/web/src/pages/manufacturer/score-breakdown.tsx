import type { Candidate, CandidatePage } from '../../api/views.js';
import { useText } from '../../language/language.js';
import styles from './candidate.module.css';

const FEATURES = ['partFit', 'nearness', 'standing', 'freeCapacity'] as const;

interface ScoreBreakdownProps {
  readonly features: Candidate['features'];
  readonly weights: CandidatePage['weights'];
}

/** How a score came about: each feature, from 0 to 1, with its weight. What is not known is not counted. */
export function ScoreBreakdown({ features, weights }: ScoreBreakdownProps) {
  const t = useText();
  const heaviest = Math.max(...FEATURES.map((name) => weights[name]));
  return (
    <table className={styles.breakdown}>
      <caption>{t.lists.makers.scoreHow}</caption>
      <tbody>
        {FEATURES.map((name) => {
          const value = features[name];
          return (
            <tr key={name}>
              <th scope="row">{t.lists.makers.features[name]}</th>
              <td>
                <span className={styles.track} style={{ width: `${(weights[name] / heaviest) * 100}%` }}>
                  <span style={{ width: `${(value ?? 0) * 100}%` }} />
                </span>
              </td>
              <td className="number">
                {value === null
                  ? t.lists.makers.featureUnknown
                  : t.lists.makers.scoreRow(value.toFixed(2), weights[name].toFixed(2))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
