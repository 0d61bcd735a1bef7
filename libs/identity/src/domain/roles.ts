import { type Grant, type Permission, RegionCode } from '#kernel';

/** Roles in an enterprise. */
export const ENTERPRISE_ROLES = ['owner', 'member'] as const;
export type EnterpriseRole = (typeof ENTERPRISE_ROLES)[number];

/** Roles in the department of a region. */
export const DEPARTMENT_ROLES = ['organiser', 'officer', 'supervisor', 'administrator'] as const;
export type DepartmentRole = (typeof DEPARTMENT_ROLES)[number];

export type Role = EnterpriseRole | DepartmentRole;

export interface EnterprisePost {
  readonly enterpriseId: string;
  readonly role: EnterpriseRole;
}

export interface DepartmentPost {
  /** GB/T 2260; the department's reach is this region and everything inside it. */
  readonly region: string;
  readonly role: DepartmentRole;
}

/** A role somewhere: in an enterprise, or in the department of a region. */
export type Post = EnterprisePost | DepartmentPost;

const MEMBER = [
  'shortages.raise',
  'introductions.put',
  'introductions.answer',
  'supply.maintain',
  'intents.raise',
  'intents.answer',
  'events.take_part',
  'deals.conduct',
] as const satisfies readonly Permission[];

const OFFICER = [
  'register.read_contacts',
  'claims.decide',
  'claims.send_link',
  'shortages.read_region',
  'introductions.telephone',
  'shortages.review',
  'supply.review',
  'events.check_in',
  'deals.read_region',
  'figures.read',
] as const satisfies readonly Permission[];

/** The one table from role to permissions. Everything an account may do comes from here. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  owner: ['enterprise.maintain', 'enterprise.invite_members', ...MEMBER],
  member: MEMBER,
  organiser: [
    'catalogue.correct',
    'register.import',
    'register.read_contacts',
    'claims.send_link',
    'shortages.read_region',
    'introductions.telephone',
    'shortages.review',
    'supply.review',
    'events.organise',
    'events.check_in',
    'deals.read_region',
    'figures.read',
  ],
  officer: OFFICER,
  supervisor: [...OFFICER, 'audit.read'],
  administrator: [
    ...OFFICER,
    'audit.read',
    'catalogue.correct',
    'register.import',
    'events.organise',
    'department.invite_members',
    'jobs.operate',
  ],
};

/** Background work and what is known of parts have no region: they are for a department of the whole province. */
const FOR_THE_PROVINCE: readonly Permission[] = ['catalogue.correct', 'jobs.operate'];

/** What a post allows, each permission with the place where it holds. */
export function grantsOf(post: Post): Grant[] {
  const permissions = ROLE_PERMISSIONS[post.role];
  if (!('region' in post)) return permissions.map((permission) => ({ permission, enterpriseId: post.enterpriseId }));
  const { region } = post;
  const held =
    RegionCode.parse(region).level === 'province'
      ? permissions
      : permissions.filter((permission) => !FOR_THE_PROVINCE.includes(permission));
  return held.map((permission) => ({ permission, region }));
}

/** A role is not above another when it allows nothing that the other does not allow. */
export function isNotAbove(role: Role, other: Role): boolean {
  return ROLE_PERMISSIONS[role].every((permission) => ROLE_PERMISSIONS[other].includes(permission));
}

/** Whether a holder of `post` may bring people into the place of `wanted`, whatever the role. */
export function mayInviteThere(post: Post, wanted: Post): boolean {
  if ('region' in wanted) {
    return (
      'region' in post &&
      ROLE_PERMISSIONS[post.role].includes('department.invite_members') &&
      RegionCode.parse(post.region).contains(RegionCode.parse(wanted.region))
    );
  }
  return (
    'enterpriseId' in post &&
    ROLE_PERMISSIONS[post.role].includes('enterprise.invite_members') &&
    post.enterpriseId === wanted.enterpriseId
  );
}

/** Whether a holder of `post` may give `wanted` to somebody: the place is within reach and the role not above theirs. */
export function mayGive(post: Post, wanted: Post): boolean {
  return mayInviteThere(post, wanted) && isNotAbove(wanted.role, post.role);
}
