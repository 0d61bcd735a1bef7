import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import type { Locale } from '#kernel';
import { RequestContext } from './request-context.js';
import { type Fault, RequestInvalid, validate, ValidationPipe } from './validation.pipe.js';

const List = z.strictObject({
  name: z.string().min(2),
  lines: z.array(z.strictObject({ quantity: z.number().int().positive(), unit: z.enum(['件', '套']) })),
});

function faultsOf(schema: z.ZodType, value: unknown, locale?: Locale): readonly Fault[] {
  const read = () => validate(schema, value);
  try {
    if (locale) RequestContext.run({ requestId: 'r', locale }, read);
    else read();
  } catch (error) {
    if (error instanceof RequestInvalid) return error.faults;
    throw error;
  }
  return [];
}

describe('validation', () => {
  it('names the field of each fault', () => {
    const value = { name: 'x', lines: [{ quantity: 1, unit: '件' }, { quantity: 1.5, unit: '吨' }, 'x'] };
    expect(faultsOf(List, value).map(({ path }) => path)).toEqual([
      'name',
      'lines[1].quantity',
      'lines[1].unit',
      'lines[2]',
    ]);
    expect(faultsOf(z.array(List), [{ name: 'xx' }])[0]?.path).toBe('[0].lines');
  });

  it('says it in Chinese unless the reader asks for English', () => {
    const [zh] = faultsOf(List, { name: 'x', lines: [] }, 'zh');
    const [en] = faultsOf(List, { name: 'x', lines: [] }, 'en');
    expect(zh?.message).toMatch(/[\u4e00-\u9fff]/);
    expect(en?.message).toMatch(/^Too small: expected string to have >=2 characters$/);
    expect(faultsOf(List, { name: 'x', lines: [] })).toEqual([zh]);
  });

  it('lets a schema’s own sentence stand', () => {
    const schema = z.strictObject({ code: z.string().regex(/^\d{6}$/, '请填六位数字') });
    expect(faultsOf(schema, { code: 'x' }, 'en')).toEqual([{ path: 'code', message: '请填六位数字' }]);
  });

  it('refuses every field that the schema does not name', () => {
    const fields = fc.constantFrom('role', 'ownerId', 'version', 'id', '__proto__x', 'constructor');
    fc.assert(
      fc.property(fc.uniqueArray(fields, { minLength: 1 }), fc.jsonValue(), (unknown, value) => {
        const body = { name: 'xx', lines: [], ...Object.fromEntries(unknown.map((field) => [field, value])) };
        expect(faultsOf(List, body).map(({ path }) => path)).toEqual(unknown);
      }),
      { seed: 20261122 },
    );
  });

  it('reads a body that is absent as an empty one', () => {
    expect(faultsOf(List, {}).map(({ path }) => path)).toEqual(['name', 'lines']);
    const pipe = new ValidationPipe();
    expect(() => pipe.transform(undefined, { type: 'body', schema: List })).toThrow(RequestInvalid);
    expect(pipe.transform(undefined, { type: 'query', schema: z.object({ page: z.number().default(1) }) })).toEqual({
      page: 1,
    });
  });

  it('names a path parameter, and leaves alone what has no schema', () => {
    const pipe = new ValidationPipe();
    try {
      pipe.transform('17', { type: 'param', data: 'id', schema: z.uuid() });
      throw new Error('was let through');
    } catch (error) {
      expect((error as RequestInvalid).faults.map(({ path }) => path)).toEqual(['id']);
    }
    expect(pipe.transform('17', { type: 'param', data: 'id' })).toBe('17');
    const actor = {};
    expect(pipe.transform(actor, { type: 'custom', schema: List })).toBe(actor);
  });
});
