import { equalWordings, otherWordings } from './equal-words.js';

describe('Other wordings of a name', () => {
  it('change each word for those that mean the same, one word first and then several', () => {
    expect(otherWordings('前制动盘')).toEqual(['前刹车盘']);
    expect(otherWordings('减振器')).toEqual(['减震器', '避震器']);
    expect(otherWordings('变速箱减震垫')).toEqual([
      '变速箱减振垫',
      '变速箱避震垫',
      '变速器减震垫',
      '变速器减振垫',
      '变速器避震垫',
    ]);
    expect(otherWordings('转向节')).toEqual([]);
  });

  it('mean the very same, or mostly do', () => {
    expect(equalWordings('前制动盘')).toEqual(['前刹车盘']);
    expect(otherWordings('六角螺栓')).toEqual(['六角螺丝']);
    expect(equalWordings('六角螺栓')).toEqual([]);
  });

  it('are not without end', () => {
    expect(otherWordings('变速箱减震垫外壳螺丝').length).toBeLessThanOrEqual(8);
  });
});
