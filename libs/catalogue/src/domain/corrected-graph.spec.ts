import * as fc from 'fast-check';
import { IndustryDirectory } from '../industries/industry-directory.js';
import { EnglishNames, readEnglishNames } from '../parts/english-names.js';
import { PartCatalogue } from '../parts/part-catalogue.js';
import { type PartFamily, readPartFamilies } from '../parts/part-family.js';
import { readProcesses } from '../parts/process.js';
import { correctedGraph, type LaidCorrection, misreadTerms, newlyMisread } from './corrected-graph.js';
import { LIST_FIELD_NAMES } from './family-field.js';
import { GraphDraft, type PartGraphState } from './graph-draft.js';
import type { FamilyChange } from './family-correction.js';

const industries = IndustryDirectory.load();
const files: PartGraphState = {
  families: readPartFamilies(),
  processes: readProcesses(),
  english: readEnglishNames(),
};

const laid = (familyCode: string, change: FamilyChange, id = `${familyCode} ${JSON.stringify(change)}`) =>
  ({
    id,
    familyCode,
    kind: change.kind,
    field: change.kind === 'new' ? null : change.field,
    value: change.kind === 'new' ? null : change.value,
    family: change.kind === 'new' ? change.family : null,
  }) satisfies LaidCorrection;
const add = (code: string, field: (typeof LIST_FIELD_NAMES)[number], value: string) =>
  laid(code, { kind: 'add', field, value });
const remove = (code: string, field: (typeof LIST_FIELD_NAMES)[number], value: string) =>
  laid(code, { kind: 'remove', field, value });
const correct = (...corrections: LaidCorrection[]) => correctedGraph(files, corrections, industries);
const codesAfter = (name: string, ...corrections: LaidCorrection[]) => {
  const { families, processes } = correct(...corrections).draft.state();
  return new PartCatalogue(families, processes).understand(name).families.map(({ family }) => family.code);
};
const refusal = (...corrections: LaidCorrection[]) => {
  const last = corrections.at(-1) as LaidCorrection;
  return correct(...corrections).passedOver.get(last.id);
};

describe('corrections over the files', () => {
  it('are held to the rules that the files keep', () => {
    // Each by itself: that none takes another's terms, the file's own test says.
    const refused = files.families.flatMap((family) => {
      const empty = new GraphDraft({ ...files, families: [], english: [] }, industries);
      return empty.apply(family.code, { kind: 'new', family })?.message ?? [];
    });
    expect(refused).toEqual([]);
    expect(misreadTerms(new GraphDraft(files, industries).state())).toEqual([]);
  });

  it('change what a name means', () => {
    expect(codesAfter('拐臂节头')).toEqual([]);
    expect(codesAfter('拐臂节头', add('steering-knuckle', 'synonyms', '拐臂节头'))).toEqual(['steering-knuckle']);
    expect(codesAfter('电芯', remove('battery-cell', 'headNouns', '电池单体'))).toEqual(['battery-cell']);
    expect(codesAfter('电池单体', remove('battery-cell', 'headNouns', '电池单体'))).not.toContain('battery-cell');
    const english = new EnglishNames(
      correct(add('steering-knuckle', 'englishNames', 'upright spindle')).draft.state().english,
    );
    expect(english.toChinese('Upright spindles')).toBe('转向节');
  });

  it.each([
    ['catalogue.term_taken', add('axle', 'synonyms', '电芯')],
    ['catalogue.value_there_already', add('battery-cell', 'synonyms', '电池芯')],
    ['catalogue.value_not_there', remove('axle', 'synonyms', '电芯')],
    ['catalogue.process_unknown', add('axle', 'processes', 'magic')],
    ['catalogue.industry_unknown', add('axle', 'industries', 'C9999')],
    ['catalogue.family_unknown', add('no-family', 'synonyms', '某某')],
    ['catalogue.value_malformed', add('axle', 'synonyms', '一|二')],
    ['catalogue.value_malformed', add('axle', 'englishNames', '车桥')],
    ['catalogue.english_taken', add('axle', 'englishNames', 'battery cells')],
    ['catalogue.trade_unknown', laid('axle', { kind: 'set', field: 'trade', value: 'magic' })],
    ['catalogue.value_last', remove('battery-cell', 'processes', 'battery-assembly')],
  ])('are refused: %s', (code, correction) => {
    expect(refusal(correction)?.code).toBe(code);
    expect(correct(correction).draft.state()).toEqual(correct().draft.state());
  });

  it('change of an English name that several families share their own Chinese words alone', () => {
    const readings = (name: string, ...corrections: LaidCorrection[]) => {
      const corrected = correct(...corrections);
      expect([...corrected.passedOver.values()].map(({ message }) => message)).toEqual([]);
      return new EnglishNames(corrected.draft.state().english).readings(name);
    };
    const named = (code: string, ...corrections: LaidCorrection[]) => {
      const { draft } = correct(...corrections);
      return draft.englishNamesOf(draft.family(code) as PartFamily);
    };
    expect(readings('battery')).toEqual(['电池', '蓄电池']);
    expect(named('starter-battery')).toContain('battery');
    const taken = remove('starter-battery', 'englishNames', 'battery');
    expect(readings('battery', taken)).toEqual(['电池']);
    expect(named('starter-battery', taken)).not.toContain('battery');
    const given = add('axle', 'englishNames', 'batteries');
    expect(readings('battery', taken, given)).toEqual(['电池', '车桥']);
    expect(named('axle', given)).toContain('battery');
    expect(refusal(given, add('axle', 'englishNames', 'battery'))?.code).toBe('catalogue.value_there_already');
    // What heads a family goes with it, and only what it meant there.
    const headed = laid('axle', { kind: 'set', field: 'nameEn', value: 'battery' });
    const renamed = laid('axle', { kind: 'set', field: 'nameEn', value: 'axle unit' });
    expect(readings('battery', headed)).toEqual(['电池', '蓄电池', '车桥']);
    expect(readings('battery', headed, renamed)).toEqual(['电池', '蓄电池']);
  });

  it('rename a family, which takes its English names along', () => {
    const code = 'battery-management-system';
    const renamed = laid(code, { kind: 'set', field: 'nameZh', value: '电池监控系统' });
    const { draft, passedOver } = correct(renamed);
    expect(passedOver.size).toBe(0);
    expect(newlyMisread(correct().draft, draft, 'nameZh')).toBeUndefined();
    const names = draft.state().english;
    expect(new EnglishNames(names).toChinese('battery management systems')).toBe('电池监控系统');
    expect(names.flatMap(({ zh, besides = [] }) => [zh, ...besides])).not.toContain('电池管理系统');
    // What was misread before goes by another name now, and is no news.
    const misread = add(code, 'notWords', '绝缘');
    const [before, after] = [correct(misread), correct(misread, renamed)];
    expect(misreadTerms(before.draft.state())).not.toEqual([]);
    expect(newlyMisread(before.draft, after.draft, 'nameZh')).toBeUndefined();
  });

  it('may give a term to another family once it is taken from the first', () => {
    const taken = remove('battery-cell', 'headNouns', '电池单体');
    const given = add('battery-module', 'synonyms', '电池单体');
    expect(codesAfter('电池单体', taken, given)).toEqual(['battery-module']);
    expect(refusal(given)?.code).toBe('catalogue.term_taken');
  });

  it('that newer files contradict are passed over, and do not stop the others', () => {
    const { passedOver, draft } = correct(
      add('gone-from-the-files', 'synonyms', '某某'),
      add('axle', 'synonyms', '浮动桥'),
    );
    expect(passedOver.size).toBe(1);
    expect(draft.family('axle')?.synonyms).toContain('浮动桥');
  });

  it('see that a word of another meaning stands in a term of the family', () => {
    const { draft } = correct(add('battery-cell', 'notWords', '单体'));
    expect(newlyMisread(correct().draft, draft, 'notWords')).toMatchObject({
      code: 'catalogue.term_misread',
      params: { term: '锂离子电池单体', fieldZh: '排除词' },
    });
    // What was wrong before is not held against the next correction.
    const next = correct(add('battery-cell', 'notWords', '单体'), add('axle', 'synonyms', '浮动桥'));
    expect(newlyMisread(draft, next.draft, 'synonyms')).toBeUndefined();
  });

  it('leave every term with one family, whatever is corrected in whatever order', () => {
    const codes = files.families.slice(0, 12).map(({ code }) => code);
    const values = files.families.slice(0, 12).flatMap(({ headNouns, synonyms }) => [...headNouns, ...synonyms]);
    const change = fc.tuple(
      fc.constantFrom(...codes),
      fc.constantFrom('add' as const, 'remove' as const),
      fc.constantFrom(...LIST_FIELD_NAMES),
      fc.constantFrom(...values, '新词甲', '新词乙'),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        const corrections = changes.map(([code, kind, field, value], at) =>
          laid(code, { kind, field, value }, String(at)),
        );
        const { families } = correct(...corrections).draft.state();
        const owners = families.flatMap(({ code, headNouns, synonyms }) =>
          [...new Set([...headNouns, ...synonyms])].map((term) => ({ term, code })),
        );
        expect(new Set(owners.map(({ term }) => term)).size).toBe(owners.length);
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});
