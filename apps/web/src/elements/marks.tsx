import type {
  Candidate,
  DealState,
  EventState,
  IntroductionState,
  Participation,
  Severity,
  Shortage,
} from '../api/views.js';
import { useText } from '../language/language.js';
import { Mark, type Tone } from './mark.js';

const SEVERITY_TONE: Record<Severity, Tone> = { line_stops: 'bad', urgent: 'attention', normal: 'quiet' };
const LINE_TONE: Record<Shortage['state'], Tone> = {
  submitted: 'calm',
  refused: 'bad',
  raised: 'attention',
  introduced: 'calm',
  promised: 'good',
  covered: 'good',
  gap: 'bad',
  expired: 'quiet',
  withdrawn: 'quiet',
};
const INTRODUCTION_TONE: Record<IntroductionState, Tone> = {
  put: 'calm',
  accepted: 'good',
  declined: 'quiet',
  expired: 'attention',
  withdrawn: 'quiet',
};
const DEAL_TONE: Record<DealState, Tone> = {
  negotiating: 'attention',
  in_trial: 'calm',
  signed: 'good',
  delivering: 'good',
  delivered: 'good',
  ended: 'quiet',
  cancelled: 'bad',
};
const EVENT_TONE: Record<EventState, Tone> = {
  draft: 'quiet',
  inviting: 'attention',
  wishes_closed: 'calm',
  published: 'good',
  concluded: 'quiet',
  cancelled: 'bad',
};
const PARTICIPATION_TONE: Record<Participation['state'], Tone> = {
  invited: 'attention',
  accepted: 'good',
  declined: 'quiet',
  withdrawn: 'quiet',
};
const FIT_TONE: Record<Candidate['fit'], Tone> = { names_it: 'good', family: 'calm', could_make: 'attention' };

/** What is usual is not marked. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const t = useText();
  return severity === 'normal' ? null : <Mark tone={SEVERITY_TONE[severity]}>{t.lists.severity[severity]}</Mark>;
}

export function LineStateMark({ state }: { readonly state: Shortage['state'] }) {
  const t = useText();
  return <Mark tone={LINE_TONE[state]}>{t.lists.state[state]}</Mark>;
}

export function IntroductionStateMark({ state }: { readonly state: IntroductionState }) {
  const t = useText();
  return <Mark tone={INTRODUCTION_TONE[state]}>{t.lists.introductions.state[state]}</Mark>;
}

export function DealStateMark({ state }: { readonly state: DealState }) {
  const t = useText();
  return <Mark tone={DEAL_TONE[state]}>{t.deals.state[state]}</Mark>;
}

export function EventStateMark({ state }: { readonly state: EventState }) {
  const t = useText();
  return <Mark tone={EVENT_TONE[state]}>{t.events.state[state]}</Mark>;
}

export function ParticipationMark({ state }: { readonly state: Participation['state'] }) {
  const t = useText();
  return <Mark tone={PARTICIPATION_TONE[state]}>{t.events.mine.answered[state]}</Mark>;
}

export function FitMark({ fit }: { readonly fit: Candidate['fit'] }) {
  const t = useText();
  return (
    <Mark tone={FIT_TONE[fit]} title={t.lists.makers.fitHelp[fit]}>
      {t.lists.makers.fit[fit]}
    </Mark>
  );
}
