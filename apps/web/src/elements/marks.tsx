import { Tag } from 'antd';
import type { Candidate, IntroductionState, Severity, Shortage } from '../api/views.js';
import { useText } from '../language/language.js';

const SEVERITY_COLOUR: Record<Severity, string> = { line_stops: 'red', urgent: 'gold', normal: 'default' };
const LINE_COLOUR: Record<Shortage['state'], string> = {
  raised: 'gold',
  introduced: 'cyan',
  promised: 'green',
  gap: 'red',
  withdrawn: 'default',
};
const INTRODUCTION_COLOUR: Record<IntroductionState, string> = {
  put: 'cyan',
  accepted: 'green',
  declined: 'default',
  expired: 'gold',
  withdrawn: 'default',
};
const FIT_COLOUR: Record<Candidate['fit'], string> = { names_it: 'green', family: 'cyan', could_make: 'gold' };

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const t = useText();
  return severity === 'normal' ? null : <Tag color={SEVERITY_COLOUR[severity]}>{t.lists.severity[severity]}</Tag>;
}

export function LineStateMark({ state }: { readonly state: Shortage['state'] }) {
  const t = useText();
  return <Tag color={LINE_COLOUR[state]}>{t.lists.state[state]}</Tag>;
}

export function IntroductionStateMark({ state }: { readonly state: IntroductionState }) {
  const t = useText();
  return <Tag color={INTRODUCTION_COLOUR[state]}>{t.lists.introductions.state[state]}</Tag>;
}

export function FitMark({ fit }: { readonly fit: Candidate['fit'] }) {
  const t = useText();
  return (
    <Tag color={FIT_COLOUR[fit]} title={t.lists.makers.fitHelp[fit]}>
      {t.lists.makers.fit[fit]}
    </Tag>
  );
}
