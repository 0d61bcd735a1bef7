import { ANYWHERE, IN_NAME, lexemesIn, MADE } from './tsvector-text.js';

describe('A vector as the database writes it', () => {
  it.each([
    ['', []],
    ["'制动盘':1A", [['制动盘', MADE]]],
    [
      "'制动盘':1A,2B '铸造':1D",
      [
        ['制动盘', MADE | IN_NAME],
        ['铸造', 8],
      ],
    ],
    [
      "'a':1A,2B,3C,4 'b':12",
      [
        ['a', ANYWHERE],
        ['b', 8],
      ],
    ],
    [
      "'it''s':1A '''':1B 'a\\\\b':1C ''' ''':2A",
      [
        ["it's", 1],
        ["'", 2],
        ['a\\b', 4],
        ["' '", 1],
      ],
    ],
    [
      "'bare' 'm12':3A",
      [
        ['bare', 0],
        ['m12', 1],
      ],
    ],
    [
      "'a b':1A 'x:1A':2B",
      [
        ['a b', 1],
        ['x:1A', 2],
      ],
    ],
  ])('%s', (written, lexemes) => {
    expect(lexemesIn(written)).toEqual(lexemes);
  });
});
