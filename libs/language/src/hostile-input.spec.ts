import { performance } from 'node:perf_hooks';
import {
  headNoun,
  initials,
  normalise,
  readRequestLine,
  readScope,
  readShortageTable,
  Segmenter,
  stripSizes,
} from './index.js';

const LENGTH = 10_000;
/** Generous for a loaded machine; a quadratic expression over such a text takes seconds, an exponential one for ever. */
const LIMIT_MS = 500;

const segmenter = new Segmenter();
const findPlace = (text: string) => (text === '保定' ? { code: '130600', name: text } : undefined);

const SEEDS = [
  '1',
  '1.',
  '1,000,',
  'M1x',
  '0x',
  '-1',
  '-~/',
  'a1',
  'A-',
  'GB/',
  '到',
  '送到',
  '保定',
  '铝',
  '镀',
  '(',
  '()',
  '（',
  '（）',
  '"',
  '",\n',
  ' ',
  '\t',
  '|',
  '\n',
  '10月',
  '10.1前',
  '二十',
  '数量',
  '数量：',
  '20件 ',
  '件',
  '不停线',
  '急',
  '左',
  '左 ',
  '总成',
  '、生产',
  '制造，',
  '加工机械、',
  '的',
  '生产销售及',
  '加工铁、',
  '螺栓 ',
  '😀',
  '\u0000',
];

describe('hostile input', () => {
  it.each(SEEDS.map((seed) => [JSON.stringify(seed), seed.repeat(Math.ceil(LENGTH / seed.length))]))(
    'ten thousand characters of %s are read in time',
    (_, text) => {
      const began = performance.now();
      readRequestLine(text, { today: '2026-11-22', findPlace, segmenter });
      readScope(text);
      readShortageTable(text);
      normalise(text);
      stripSizes(text);
      headNoun(text, segmenter);
      initials(text);
      segmenter.queryTokens(text);
      expect(performance.now() - began).toBeLessThan(LIMIT_MS);
    },
  );
});
