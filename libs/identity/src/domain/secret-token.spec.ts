import { hashSecret, newSecretToken } from './secret-token.js';

describe('secret tokens', () => {
  it('are 32 random bytes in base64url', () => {
    const tokens = Array.from({ length: 200 }, () => newSecretToken().token);
    for (const token of tokens) {
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    }
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it('are kept as their SHA-256, which does not show them', () => {
    const { token, hash } = newSecretToken();
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hash).toBe(hashSecret(token));
    expect(hash).not.toContain(token);
    // FIPS 180-2, appendix B.1.
    expect(hashSecret('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
