import type { ErrorAnswer } from '#kernel';
import { ROOT } from './cruise.js';
import { declaredContexts } from './declared-contexts.js';
import {
  type Answers,
  constraintsWithParams,
  paramsMissing,
  thrownErrors,
  unanswered,
  unlikeSentences,
} from './error-answers.js';
import { readSources, virtualTree } from './source-tree.js';

const MILLISECONDS = 30_000;

function answers(given: Record<string, [zh: string, en: string]>): Answers {
  const entries = Object.entries(given).map(([code, [zh, en]]): [string, ErrorAnswer] => [
    code,
    { status: 409, zh, en, log: 'info' },
  ]);
  return new Map(entries);
}

describe('Errors', () => {
  let declared: Awaited<ReturnType<typeof declaredContexts>>;
  const thrown = thrownErrors(readSources(ROOT));

  beforeAll(async () => {
    declared = await declaredContexts();
  }, MILLISECONDS);

  it('are found in the sources', () => {
    const codes = new Set(thrown.map(({ code }) => code));
    expect(codes.size).toBeGreaterThan(50);
    expect([...codes]).toEqual(expect.arrayContaining(['request.invalid', 'credit_code.wrong_length']));
  });

  it('each have an answer', () => {
    expect(unanswered(thrown, declared.registry.errorAnswers)).toEqual([]);
  });

  it('are answered alike in both languages', () => {
    expect(unlikeSentences(declared.registry.errorAnswers)).toEqual([]);
  });

  it('are given what their sentences name', () => {
    expect(paramsMissing(thrown, declared.registry.errorAnswers)).toEqual([]);
  });

  it('that stand for a constraint name nothing', () => {
    const constraints = Object.assign({}, ...declared.contexts.map((context) => context.constraints ?? {})) as Record<
      string,
      string
    >;
    expect(Object.keys(constraints)).not.toHaveLength(0);
    expect(constraintsWithParams(constraints, declared.registry.errorAnswers)).toEqual([]);
  });

  describe('planted', () => {
    const sources = virtualTree({
      'libs/demand/src/domain/a.ts': [
        `type DemandErrorCode = 'demand.named' | 'demand.in_union';`,
        `throw new DomainError('demand.thrown', { line: 1 });`,
        `throw new DomainError<DemandErrorCode>('demand.typed');`,
        `throw new DomainError('demand.spread', { ...params });`,
        `class Stale extends DomainError { constructor() { super('demand.subclass', { at }); } }`,
      ].join('\n'),
      'libs/demand/src/domain/a.spec.ts': `throw new DomainError('demand.in_a_test');`,
    });

    it('codes are seen wherever they stand', () => {
      expect(thrownErrors(sources)).toEqual([
        { code: 'demand.named', at: 'libs/demand/src/domain/a.ts:1', params: undefined },
        { code: 'demand.in_union', at: 'libs/demand/src/domain/a.ts:1', params: undefined },
        { code: 'demand.thrown', at: 'libs/demand/src/domain/a.ts:2', params: ['line'] },
        { code: 'demand.typed', at: 'libs/demand/src/domain/a.ts:3', params: [] },
        { code: 'demand.spread', at: 'libs/demand/src/domain/a.ts:4', params: undefined },
        { code: 'demand.subclass', at: 'libs/demand/src/domain/a.ts:5', params: ['at'] },
      ]);
    });

    it('a code without an answer is seen', () => {
      const known = answers({ 'demand.named': ['无', 'none'], 'demand.in_union': ['无', 'none'] });
      expect(unanswered(thrownErrors(sources).slice(0, 3), known)).toEqual([
        'libs/demand/src/domain/a.ts:2: demand.thrown has no answer',
      ]);
    });

    it('sentences that tell different things are seen', () => {
      const planted = answers({
        'a.good': ['状态“{stateZh}”，{line}', '{line}: {stateEn}'],
        'a.lacking': ['第 {line} 行', 'a line of {list}'],
        'a.untranslated': ['Line', '行'],
      });
      expect(unlikeSentences(planted)).toEqual([
        'a.lacking: the English sentence lacks {line}',
        'a.lacking: the Chinese sentence lacks {list}',
        'a.untranslated: the Chinese sentence is not Chinese',
        'a.untranslated: the English sentence is not English',
      ]);
    });

    it('a sentence with a hole is seen', () => {
      const planted = answers({ 'demand.thrown': ['{line}', '{line}'], 'demand.typed': ['{line}', '{line}'] });
      expect(paramsMissing(thrownErrors(sources), planted)).toEqual([
        'libs/demand/src/domain/a.ts:3: demand.typed is not given {line}',
      ]);
      expect(constraintsWithParams({ a_key: 'demand.typed', b_key: 'demand.gone' }, planted)).toEqual([
        'a_key means demand.typed, which names {line} and is given nothing',
        'b_key means demand.gone, which has no answer',
      ]);
    });
  });
});
