import { Button, Checkbox } from 'antd';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { usePutIntroduction } from '../../api/introductions.js';
import type { Candidate, CandidatePage, Shortage } from '../../api/views.js';
import { FitMark, IntroductionStateMark } from '../../elements/marks.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';
import styles from './candidate.module.css';
import { ScoreBreakdown } from './score-breakdown.js';

interface CandidateCardProps {
  readonly line: Shortage;
  readonly candidate: Candidate;
  readonly weights: CandidatePage['weights'];
  /** Undefined where whoever looks may not introduce. */
  readonly picked: boolean | undefined;
  readonly onPick: (on: boolean) => void;
}

/** One maker: how it fits, why, what is not known, and introducing it. */
export function CandidateCard({ line, candidate, weights, picked, onPick }: CandidateCardProps) {
  const t = useText();
  const breakdown = useId();
  const [open, setOpen] = useState(false);
  const put = usePutIntroduction();
  const { enterprise, introduction, reasons, unknowns, distanceKm } = candidate;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        {picked !== undefined && introduction === null && (
          <Checkbox
            aria-label={t.lists.makers.select(enterprise.name)}
            checked={picked}
            onChange={({ target }) => onPick(target.checked)}
          />
        )}
        <div className={styles.who}>
          <Link to={`/enterprises/${enterprise.id}`} className={styles.name}>
            {enterprise.name}
          </Link>
          <div className={styles.facts}>
            <FitMark fit={candidate.fit} />
            <span>{enterprise.regionName}</span>
            {distanceKm !== null && (
              <span className="number">{t.lists.makers.distance(distanceKm.toFixed(distanceKm < 10 ? 1 : 0))}</span>
            )}
            <button
              type="button"
              className={styles.score}
              aria-expanded={open}
              aria-controls={breakdown}
              title={t.lists.makers.scoreHow}
              onClick={() => setOpen(!open)}
            >
              {t.lists.makers.score} <strong className="number">{formatScore(candidate.score)}</strong>
            </button>
          </div>
        </div>
        {introduction ? (
          <IntroductionStateMark state={introduction.state} />
        ) : (
          picked !== undefined && (
            <Button
              type="primary"
              ghost
              loading={put.isPending}
              onClick={() => put.mutate({ shortageId: line.id, enterpriseId: enterprise.id })}
            >
              {t.lists.makers.introduce}
            </Button>
          )
        )}
      </div>
      <ul className={styles.reasons}>
        {reasons.map(({ code, text }, index) => (
          <li key={`${code} ${index}`}>{text}</li>
        ))}
      </ul>
      {unknowns.length > 0 && (
        <p className={styles.unknowns}>
          {t.lists.makers.unknowns}: {unknowns.map(({ text }) => text).join('；')}
        </p>
      )}
      <div id={breakdown} hidden={!open}>
        {open && <ScoreBreakdown features={candidate.features} weights={weights} />}
      </div>
      <ProblemAlert error={put.error} />
    </li>
  );
}

/** The score is between 0 and 1; people read a hundred. */
export function formatScore(score: number): string {
  return (score * 100).toFixed(0);
}
