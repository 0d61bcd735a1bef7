import fc from 'fast-check';
import { PERMISSIONS } from '#kernel';
import {
  DEPARTMENT_ROLES,
  type DepartmentPost,
  ENTERPRISE_ROLES,
  type EnterprisePost,
  grantsOf,
  isNotAbove,
  mayGive,
  type Post,
  type Role,
  ROLE_PERMISSIONS,
} from './roles.js';

const A = '00000000-0000-4000-8000-00000000000a';
const B = '00000000-0000-4000-8000-00000000000b';

const enterprisePost: fc.Arbitrary<EnterprisePost> = fc.record({
  enterpriseId: fc.constantFrom(A, B),
  role: fc.constantFrom(...ENTERPRISE_ROLES),
});
const departmentPost: fc.Arbitrary<DepartmentPost> = fc.record({
  region: fc.constantFrom('130000', '130500', '130528', '130100', '140000'),
  role: fc.constantFrom(...DEPARTMENT_ROLES),
});
const post: fc.Arbitrary<Post> = fc.oneof(enterprisePost, departmentPost);

describe('roles', () => {
  it('leave no permission that nobody can hold', () => {
    const given = new Set(Object.values(ROLE_PERMISSIONS).flat());
    expect([...given].sort()).toEqual(Object.keys(PERMISSIONS).sort());
  });

  it('keep enterprises and departments apart', () => {
    const ofEnterprises = ENTERPRISE_ROLES.flatMap((role) => ROLE_PERMISSIONS[role]);
    const ofDepartments = DEPARTMENT_ROLES.flatMap((role) => ROLE_PERMISSIONS[role]);
    expect(ofEnterprises.filter((permission) => ofDepartments.includes(permission))).toEqual([]);
  });

  it.each<[Role, Role, boolean]>([
    ['member', 'owner', true],
    ['owner', 'member', false],
    ['officer', 'supervisor', true],
    ['supervisor', 'officer', false],
    ['organiser', 'administrator', true],
    ['supervisor', 'administrator', true],
    ['administrator', 'supervisor', false],
    // Neither is above the other: one imports the register, the other decides claims.
    ['organiser', 'officer', false],
    ['officer', 'organiser', false],
  ])('%s is not above %s: %s', (role, other, expected) => {
    expect(isNotAbove(role, other)).toBe(expected);
  });

  it('grant where the post is', () => {
    const held = grantsOf({ enterpriseId: A, role: 'member' });
    expect(held).toEqual(ROLE_PERMISSIONS.member.map((permission) => ({ permission, enterpriseId: A })));
    expect(held).toContainEqual({ permission: 'shortages.raise', enterpriseId: A });
    expect(held).not.toContainEqual({ permission: 'enterprise.maintain', enterpriseId: A });
    expect(grantsOf({ region: '130500', role: 'supervisor' })).toContainEqual({
      permission: 'audit.read',
      region: '130500',
    });
  });

  it.each([
    ['130000', true],
    ['130500', false],
    ['130528', false],
  ])('let an administrator of %s see background work and correct what is known of parts: %s', (region, sees) => {
    const held = grantsOf({ region, role: 'administrator' }).map(({ permission }) => permission);
    expect(held.includes('jobs.operate')).toBe(sees);
    expect(held.includes('catalogue.correct')).toBe(sees);
  });
});

describe('giving posts', () => {
  it.each<[string, Post, Post, boolean]>([
    ['an owner invites an owner', { enterpriseId: A, role: 'owner' }, { enterpriseId: A, role: 'owner' }, true],
    ['a member invites nobody', { enterpriseId: A, role: 'member' }, { enterpriseId: A, role: 'member' }, false],
    ['an owner elsewhere', { enterpriseId: A, role: 'owner' }, { enterpriseId: B, role: 'member' }, false],
    [
      'a city administrator, in a county of the city',
      { region: '130500', role: 'administrator' },
      { region: '130528', role: 'administrator' },
      true,
    ],
    [
      'a city administrator, in the province',
      { region: '130500', role: 'administrator' },
      { region: '130000', role: 'officer' },
      false,
    ],
    [
      'a city administrator, in another city',
      { region: '130500', role: 'administrator' },
      { region: '130100', role: 'officer' },
      false,
    ],
    ['a supervisor', { region: '130000', role: 'supervisor' }, { region: '130000', role: 'officer' }, false],
    [
      'an administrator, into an enterprise',
      { region: '130000', role: 'administrator' },
      { enterpriseId: A, role: 'member' },
      false,
    ],
    ['an owner, into a department', { enterpriseId: A, role: 'owner' }, { region: '130528', role: 'officer' }, false],
  ])('%s', (_, held, wanted, allowed) => {
    expect(mayGive(held, wanted)).toBe(allowed);
  });

  it('never gives a permission that the giver does not hold there', () => {
    fc.assert(
      fc.property(post, post, (held, wanted) => {
        if (!mayGive(held, wanted)) return;
        const own = grantsOf(held);
        for (const grant of grantsOf(wanted)) {
          const reach = 'region' in grant ? grant.region : grant.enterpriseId;
          const covered = own.some((g) => {
            const place = 'region' in g ? g.region.replace(/(00)+$/, '') : g.enterpriseId;
            return g.permission === grant.permission && reach.startsWith(place);
          });
          expect(covered).toBe(true);
        }
      }),
    );
  });
});
