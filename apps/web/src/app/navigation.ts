import type { Permission } from '#kernel';
import type { Dictionary } from '../language/dictionary.js';
import type { SignedIn } from '../session/session.js';

interface Entry {
  readonly to: string;
  readonly label: keyof Dictionary['nav'];
  readonly anyOf?: readonly Permission[];
}

interface Group {
  readonly label?: keyof Dictionary['groups'];
  readonly entries: readonly Entry[];
}

const GROUPS: readonly Group[] = [
  { entries: [{ to: '/', label: 'home' }] },
  {
    label: 'asking',
    entries: [
      { to: '/lists/new', label: 'paste', anyOf: ['shortages.raise'] },
      { to: '/lists', label: 'lists', anyOf: ['shortages.raise'] },
      { to: '/introductions', label: 'introductions', anyOf: ['introductions.put'] },
    ],
  },
  { label: 'making', entries: [{ to: '/to-answer', label: 'toAnswer', anyOf: ['introductions.answer'] }] },
  {
    label: 'desk',
    entries: [
      { to: '/desk/calls', label: 'calls', anyOf: ['introductions.telephone'] },
      { to: '/lists', label: 'regionLists', anyOf: ['shortages.read_region'] },
      { to: '/desk/claims', label: 'claims', anyOf: ['claims.decide'] },
      { to: '/desk/imports', label: 'imports', anyOf: ['register.import'] },
      { to: '/desk/jobs', label: 'jobs', anyOf: ['jobs.operate'] },
      { to: '/desk/audit', label: 'audit', anyOf: ['audit.read'] },
    ],
  },
  { label: 'firms', entries: [{ to: '/search', label: 'search' }] },
];

/** The ways this person may go, by what they are allowed to do. */
export function waysFor({ me, can }: SignedIn): Group[] {
  const own = me.enterprises.map(({ id }): Entry => ({ to: `/enterprises/${id}`, label: 'myEnterprise' })).slice(0, 1);
  return GROUPS.map((group) => ({
    ...group,
    entries: [
      ...group.entries.filter(({ anyOf }) => anyOf === undefined || can(...anyOf)),
      ...(group.label === 'firms' ? own : []),
      ...(group.label === 'firms' && me.departments.length === 0 ? ([{ to: '/claim', label: 'claim' }] as const) : []),
    ],
  })).filter(({ entries }) => entries.length > 0);
}
