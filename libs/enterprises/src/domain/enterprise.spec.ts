import { describe, expect, it } from '@jest/globals';
import { CreditCode } from '#kernel';
import { Enterprise } from './enterprise.js';
import { isSameName, withNames } from './enterprise-name.js';
import type { RegisterEntry } from './register-entry.js';
import { plainDecimal } from './registered-capital.js';

const ENTRY: RegisterEntry = {
  creditCode: CreditCode.complete('91130500MA0000001'),
  name: '试算（集团）有限公司',
  regionCode: '130505',
  businessScope: '铸造',
};

describe('an enterprise that follows the register', () => {
  it('is unchanged by the same entry and by another spelling of its name', () => {
    const enterprise = Enterprise.fromRegister(ENTRY);
    expect(enterprise.followRegister(ENTRY)).toBe(false);
    expect(enterprise.followRegister({ ...ENTRY, name: '试算(集团) 有限公司' })).toBe(false);
    expect(enterprise.name).toBe('试算（集团）有限公司');
  });

  it('keeps what the entry does not speak of', () => {
    const enterprise = Enterprise.fromRegister({
      ...ENTRY,
      address: '路',
      industryCode: 'C3670',
      registeredOn: '2001-01-01',
    });
    expect(enterprise.followRegister({ ...ENTRY, regionCode: '130506' })).toBe(true);
    expect(enterprise).toMatchObject({ regionCode: '130506', address: '路', industryCode: 'C3670' });
  });

  it('keeps each old name once, and none that it bears again', () => {
    const enterprise = Enterprise.fromRegister(ENTRY);
    enterprise.followRegister({ ...ENTRY, name: '第二名称有限公司' });
    enterprise.followRegister({ ...ENTRY, name: '第三名称有限公司' });
    expect(enterprise.formerNames).toEqual(['试算（集团）有限公司', '第二名称有限公司']);
    enterprise.followRegister({ ...ENTRY, name: '第二名称有限公司' });
    expect(enterprise.formerNames).toEqual(['试算（集团）有限公司', '第三名称有限公司']);
  });

  it('has a capital or none, never half of one', () => {
    expect(Enterprise.fromRegister(ENTRY).registeredCapital).toBeNull();
    const registeredCapital = { amount: '500', currency: 'USD' };
    expect(Enterprise.fromRegister({ ...ENTRY, registeredCapital }).registeredCapital).toEqual(registeredCapital);
  });
});

describe('names and digits', () => {
  it('compare without width, blanks and brackets’ form', () => {
    expect(isSameName('ＡＢ（甲）厂', 'ab(甲) 厂')).toBe(true);
    expect(isSameName('甲厂', '乙厂')).toBe(false);
    expect(withNames(['甲厂'], ['甲 厂', '乙厂', '', '乙厂'])).toEqual(['甲厂', '乙厂']);
  });

  it.each([
    ['150000.000000', '150000'],
    ['0150.500', '150.5'],
    ['0.5', '0.5'],
    ['000', '0'],
  ])('%s is kept as %s', (digits, plain) => expect(plainDecimal(digits)).toBe(plain));
});
