import { newId } from '#kernel';
import { DeclaredOffering, type OfferingSaid } from './declared-offering.js';
import {
  type DeclaredOfferingCommand,
  declaredOfferingLifecycle,
  type DeclaredOfferingState,
} from './declared-offering.lifecycle.js';
import { validityOf } from './validity.js';

const at = new Date('2026-11-23T02:00:00Z');
const said: OfferingSaid = { role: 'makes', text: '制动盘', note: '', validUntil: '2027-11-23' };
const declare = () =>
  DeclaredOffering.declare({ enterpriseId: newId(), regionCode: '130506' }, said, { by: '销售', at });
const staff = { by: '科长', at: new Date('2026-11-24T02:00:00Z') };

describe('The lifecycle of a declared offering', () => {
  it('is sound, and lists nothing that nobody has read', () => {
    expect(declaredOfferingLifecycle.faults()).toEqual([]);
    // Whatever is done: from its words being changed to their listing there is a decision of staff.
    const { commands, states } = declaredOfferingLifecycle.table;
    const reached = new Set<DeclaredOfferingState>(['submitted']);
    for (let grown = -1; grown < reached.size;) {
      grown = reached.size;
      for (const state of [...reached]) {
        for (const command of commands.filter((one) => one !== 'list')) {
          if (declaredOfferingLifecycle.allows(state, command))
            reached.add(declaredOfferingLifecycle.next(state, command));
        }
      }
    }
    expect([...reached].sort()).toEqual(['refused', 'submitted', 'withdrawn']);
    expect(Object.keys(states)).toHaveLength(5);
  });

  it('ends with its withdrawal', () => {
    const commands: DeclaredOfferingCommand[] = ['list', 'refuse', 'correct', 'renew', 'expire', 'withdraw'];
    for (const command of commands) expect(declaredOfferingLifecycle.allows('withdrawn', command)).toBe(false);
  });
});

describe('A declared offering', () => {
  it('is listed on its last day and not after it', () => {
    const offering = declare();
    expect(() => offering.list(staff, '2027-11-24')).toThrow('supply.validity_has_passed');
    expect(offering).toMatchObject({ state: 'submitted', decidedAt: null });
    offering.list(staff, '2027-11-23');
    expect(offering).toMatchObject({ state: 'listed', decidedBy: '科长', reason: null });
  });

  it('forgets an earlier decision when it is said otherwise', () => {
    const offering = declare();
    offering.refuse(staff, '没有设备');
    expect(offering).toMatchObject({ state: 'refused', reason: '没有设备' });
    offering.correct({ ...said, text: '制动盘毛坯' }, { by: '厂长', at });
    expect(offering).toMatchObject({
      state: 'submitted',
      text: '制动盘毛坯',
      submittedBy: '厂长',
      decidedAt: null,
      decidedBy: null,
      reason: null,
    });
  });

  it('is renewed in the words that were read', () => {
    const offering = declare();
    expect(() => offering.renew('2028-01-01')).toThrow('lifecycle.command_not_possible');
    offering.list(staff, '2026-11-24');
    offering.expire();
    offering.renew('2028-01-01');
    expect(offering).toMatchObject({ state: 'listed', validUntil: '2028-01-01', text: '制动盘' });
  });
});

describe('How long an offering is listed', () => {
  it('is a year where nothing else is said', () => {
    expect(validityOf(null, '2026-11-23')).toBe('2027-11-23');
    expect(validityOf(null, '2028-02-29')).toBe('2029-02-28');
  });

  it('lies between today and two years ahead', () => {
    for (const day of ['2026-11-23', '2027-02-28', '2028-11-23']) expect(validityOf(day, '2026-11-23')).toBe(day);
    for (const day of ['2026-11-22', '2028-11-24']) {
      expect(() => validityOf(day, '2026-11-23')).toThrow('supply.validity_out_of_range');
    }
    expect(() => validityOf('2030-03-01', '2028-02-29')).toThrow('2030-02-28');
  });
});
