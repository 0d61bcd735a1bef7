import { describe, expect, it } from '@jest/globals';
import { Claim } from './claim.js';

const AT = new Date('2026-05-01T08:00:00Z');
const DECISION = { by: '审核员', at: AT };
const raised = () =>
  Claim.raise('enterprise', { accountId: 'account', name: '厂长' }, { proof: '执照', contact: null }, AT);

describe('a claim', () => {
  it('is confirmed or rejected once, and keeps who decided and when', () => {
    const claim = raised();
    claim.confirm(DECISION, null);
    expect(claim).toMatchObject({ state: 'confirmed', decidedBy: '审核员', decidedAt: AT, reason: null });
    expect(() => claim.reject(DECISION, '迟了')).toThrow('lifecycle.command_not_possible');
  });

  it('is not rejected without a reason', () => {
    const claim = raised();
    expect(() => claim.reject(DECISION, null)).toThrow('enterprises.claim_reason_missing');
    expect(claim.state).toBe('open');
    claim.reject(DECISION, '材料不全');
    expect(claim).toMatchObject({ state: 'rejected', reason: '材料不全' });
  });
});
