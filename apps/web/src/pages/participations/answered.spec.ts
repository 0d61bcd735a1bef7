import { describe, expect, it } from '@jest/globals';
import { keyOfAnswer } from './answered.js';

describe('The form of an answer', () => {
  const answered = { attendee: '王工', phone: '0319-0000000', remark: '', unavailable: [2, 3], version: 4 };

  it('begins anew where something else was answered elsewhere', () => {
    const others = [{ attendee: '李工' }, { phone: '' }, { remark: '晚到' }, { unavailable: [2] }];
    const keys = others.map((other) => keyOfAnswer({ ...answered, ...other }));
    expect(new Set([keyOfAnswer(answered), ...keys]).size).toBe(1 + others.length);
  });

  it('keeps what is half typed when anything else is written', () => {
    expect(keyOfAnswer({ ...answered, ...{ version: 9, state: 'accepted', checkInCode: 'K7' } })).toBe(
      keyOfAnswer(answered),
    );
  });
});
