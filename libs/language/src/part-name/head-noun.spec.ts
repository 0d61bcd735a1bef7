import { Segmenter } from '../segmenter.js';
import { headNoun, modifiersOf, saysAssembled } from './head-noun.js';
import { stripSizes } from './sizes.js';

const segmenter = new Segmenter(['制动钳', '法兰螺栓', '转向节']);

describe('headNoun', () => {
  it.each([
    ['六角法兰螺栓', '螺栓'],
    ['左前制动钳总成', '制动钳'],
    ['右后 制动钳', '制动钳'],
    ['转向节臂', '转向节臂'],
    ['后视镜总成', '后视镜'],
    ['前桥总成', '前桥'],
    ['钢板弹簧', '弹簧'],
    ['涡轮增压器', '增压器'],
    ['发动机', '发动机'],
    ['O型圈', 'o型圈'],
    ['紧固件（镀锌）', '紧固件'],
    ['Ｍ16×1.5 螺母', '螺母'],
    ['Brake Caliper', 'caliper'],
    ['总成', '总成'],
  ])('%s is a %s', (name, noun) => {
    expect(headNoun(name, segmenter)).toBe(noun);
  });

  it('is absent where nothing is named', () => {
    expect(headNoun('', segmenter)).toBeUndefined();
    expect(headNoun('φ20×3', segmenter)).toBeUndefined();
  });
});

describe('saysAssembled', () => {
  it('tells words that say how a part comes from those that say what it is', () => {
    expect(['总成', '分总成', '组件', '焊合', '焊合件', '焊接总成'].every(saysAssembled)).toBe(true);
    expect(['制动钳总成', '支架', '冲压件', ''].some(saysAssembled)).toBe(false);
  });
});

describe('modifiersOf', () => {
  it('gives the other words in order', () => {
    expect(modifiersOf('左前制动钳总成', segmenter)).toEqual(['左', '前', '总成']);
    expect(modifiersOf('六角法兰螺栓', segmenter)).toEqual(['六角', '法兰']);
  });
});

describe('stripSizes', () => {
  it.each([
    ['M16×1.5六角螺母 10级', '六角螺母'],
    ['无缝钢管 φ108×6', '无缝钢管'],
    ['DN50球阀PN16', '球阀'],
    ['24V继电器', '继电器'],
    ['螺栓 GB/T 5783-2016', '螺栓'],
    ['三通', '三通'],
  ])('%s leaves %s', (text, left) => {
    expect(stripSizes(text)).toBe(left);
  });
});
