import { describe, expect, it } from '@jest/globals';
import { fillTemplate } from '#kernel';
import { platformErrors } from './platform-errors.js';

/** `stateZh` in one language stands for `stateEn` in the other. */
const placesIn = (template: string) =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => (name as string).replace(/(Zh|En)$/, '')).sort();

describe('error answers of the platform', () => {
  it.each(Object.entries(platformErrors))('%s', (code, { zh, en, status, log }) => {
    expect(code).toMatch(/^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$/);
    expect([...new Set(placesIn(zh))]).toEqual([...new Set(placesIn(en))]);
    expect(zh).not.toMatch(/\{\w+En\}/);
    expect(en).not.toMatch(/\{\w+Zh\}/);
    expect(zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    expect(en).toMatch(/\.$/);
    expect(status).toBeGreaterThanOrEqual(400);
    // What is the reader's own doing is no alarm; what is ours is.
    expect(status >= 500 || log !== 'error' || code === 'access.undeclared').toBe(true);
  });

  it('fill in what they are given', () => {
    const { zh } = platformErrors['lifecycle.command_not_possible'];
    expect(fillTemplate(zh, { stateZh: '已关闭' })).toBe('当前状态为“已关闭”，不能执行此操作。');
  });
});
