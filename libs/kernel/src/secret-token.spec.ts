import { expect, it } from '@jest/globals';
import { hashSecret, newSecretToken } from './secret-token.js';

it('hands out a secret of 43 characters, another each time, that its hash recognises', () => {
  const [one, two] = [newSecretToken(), newSecretToken()];
  expect(one.token).toMatch(/^[\w-]{43}$/);
  expect(one.token).not.toBe(two.token);
  expect(hashSecret(one.token)).toBe(one.hash);
  expect(one.hash).not.toContain(one.token);
});
