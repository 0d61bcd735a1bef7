const TOP = 10;
const DEPTH = 50;
const MAKES_IT = 2;

/** Figures of one answer; null where the judgements leave a figure undefined. */
export interface Scores {
  readonly ndcg10: number;
  readonly p10: number;
  readonly success10: number | null;
  readonly recall50: number | null;
  readonly judged10: number | null;
  readonly ndcg_judged10: number;
}

/**
 * Scores a ranked answer against grades 0 to 2. Who was not judged counts as 0, except for `ndcg_judged10`, which takes
 * them out first. nDCG with linear gain and log2 discount (Järvelin and Kekäläinen 2002); `p10` always over ten;
 * `success10` is whether one of grade 2 stands among the ten.
 */
export function score(answer: readonly string[], grades: ReadonlyMap<string, number>): Scores {
  const grade = (code: string) => grades.get(code) ?? 0;
  const ideal = gain([...grades.values()].sort((a, b) => b - a).slice(0, TOP));
  const ndcg = (codes: readonly string[]) => (ideal === 0 ? 0 : gain(codes.slice(0, TOP).map(grade)) / ideal);
  const top = answer.slice(0, TOP);
  const relevant = [...grades].filter(([, given]) => given > 0).map(([code]) => code);
  const found = new Set(answer.slice(0, DEPTH));
  return {
    ndcg10: ndcg(answer),
    p10: top.filter((code) => grade(code) > 0).length / TOP,
    success10: [...grades.values()].includes(MAKES_IT) ? Number(top.some((code) => grade(code) === MAKES_IT)) : null,
    recall50: share(relevant.filter((code) => found.has(code)).length, relevant.length),
    judged10: share(top.filter((code) => grades.has(code)).length, top.length),
    ndcg_judged10: ndcg(answer.filter((code) => grades.has(code))),
  };
}

/** Means over queries, each over those that have the figure; null where none has. */
export function means(all: readonly Scores[]): Readonly<Record<keyof Scores, number | null>> {
  const mean = (of: (scores: Scores) => number | null) => {
    const values = all.map(of).filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;
  };
  return {
    ndcg10: mean((s) => s.ndcg10),
    p10: mean((s) => s.p10),
    success10: mean((s) => s.success10),
    recall50: mean((s) => s.recall50),
    judged10: mean((s) => s.judged10),
    ndcg_judged10: mean((s) => s.ndcg_judged10),
  };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + grade / Math.log2(index + 2), 0);
}

function share(part: number, of: number): number | null {
  return of === 0 ? null : part / of;
}
