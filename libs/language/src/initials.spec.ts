import { initials } from './initials.js';

describe('initials', () => {
  it.each([
    ['制动钳', 'zdq'],
    ['ABS传感器', 'abscgq'],
    ['', ''],
  ])('of %s are %s', (text, letters) => {
    expect(initials(text)).toBe(letters);
  });
});
