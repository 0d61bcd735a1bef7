import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
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

const LENGTH = 1_500;
const GROWTH = 8;
const ATTEMPTS = 5;
/** Below this the clock and the machine's other work say more than the text. */
const WORTH_COMPARING_MS = 100;

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

/** Milliseconds of processor for reading with everything the lib has; the better of two. */
function reading(text: string): number {
  const times = [1, 2].map(() => {
    const began = process.cpuUsage();
    readRequestLine(text, { today: '2026-11-22', findPlace, segmenter });
    readScope(text);
    readShortageTable(text);
    normalise(text);
    stripSizes(text);
    headNoun(text, segmenter);
    initials(text);
    segmenter.queryTokens(text);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('hostile input', () => {
  it.each(SEEDS)('of %j takes time in step with its length', (seed) => {
    const short = seed.repeat(Math.ceil(LENGTH / seed.length));
    const long = short.repeat(GROWTH);
    // Eight times the text: eight times the time where it is read once through, 64 times where each character looks at all.
    const mostTimes = GROWTH * 3;
    let times = Infinity;
    // What else the machine does, and garbage that is collected, prolong one reading and not five in a row.
    for (let attempt = 1; attempt <= ATTEMPTS && times >= mostTimes; attempt++) {
      const took = reading(long);
      times = took > WORTH_COMPARING_MS ? Math.min(times, took / reading(short)) : 0;
    }
    expect(times).toBeLessThan(mostTimes);
  });
});
