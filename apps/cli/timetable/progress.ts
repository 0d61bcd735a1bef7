import type { PlanProgress } from '#timetabling';
import type { Terminal } from '../terminal.js';

const PHASES: Readonly<Record<PlanProgress['phase'], { readonly zh: string; readonly en: string }>> = {
  place: { zh: '排入', en: 'placing' },
  breaks: { zh: '减少空档', en: 'fewer breaks' },
  prove: { zh: '证明', en: 'proving' },
};

/** One line that is written over as long as the plan is made; nothing where nobody watches. */
export function progressOn(stream: NodeJS.WriteStream, { locale }: Terminal) {
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined };
  const over = (text: string) => void stream.write(`\r\u001b[2K${text}`);
  return {
    show: ({ phase, value, valueBound, breaks, breaksBound, seconds }: PlanProgress) =>
      over(
        locale === 'zh'
          ? `${PHASES[phase].zh}：价值 ${value} / ${valueBound}，空档 ${breaks} / ${breaksBound}，${seconds.toFixed(1)} 秒`
          : `${PHASES[phase].en}: value ${value} of ${valueBound}, breaks ${breaks} of ${breaksBound}, ${seconds.toFixed(1)} s`,
      ),
    end: () => over(''),
  };
}
