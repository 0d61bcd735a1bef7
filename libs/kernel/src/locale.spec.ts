import { expect, it } from '@jest/globals';
import { fillTemplate } from './locale.js';

it('fills a template once, and leaves what a parameter brings as it is', () => {
  expect(fillTemplate('{a} of {b}, {c}.', { a: '{b}', b: 2, c: null })).toBe('{b} of 2, .');
});
