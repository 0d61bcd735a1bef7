import { CalendarOutlined, HomeOutlined, MessageOutlined, PhoneOutlined, TableOutlined } from '@ant-design/icons';
import type { ComponentType } from 'react';
import type { Permission } from '#kernel';
import type { Dictionary } from '../language/dictionary.js';
import type { SignedIn } from '../session/session.js';

interface Way {
  readonly to: string;
  readonly label: keyof Dictionary['nav'];
  /** Whoever holds one of these goes it; without it everybody does. */
  readonly anyOf?: readonly Permission[];
  /** Given to what somebody does standing up: it gets a place in the bar at the foot of a phone. */
  readonly onPhone?: ComponentType;
}

export interface WayGroup {
  readonly label?: keyof Dictionary['groups'];
  readonly entries: readonly Way[];
}

/** The places in a phone's bar, beside the one that opens all ways. */
const PLACES_ON_PHONE = 4;

/** Everything there is, grouped by what a person does; a group stays away where its page is not for them. */
const GROUPS: readonly WayGroup[] = [
  { entries: [{ to: '/', label: 'home', onPhone: HomeOutlined }] },
  {
    label: 'reviews',
    entries: [
      { to: '/reviews/lines', label: 'reviewLines', anyOf: ['shortages.review'] },
      { to: '/reviews/offerings', label: 'reviewOfferings', anyOf: ['supply.review'] },
      { to: '/reviews/products', label: 'reviewProducts', anyOf: ['supply.review'] },
      { to: '/desk/claims', label: 'claims', anyOf: ['claims.decide'] },
    ],
  },
  {
    label: 'needs',
    entries: [
      { to: '/lists/new', label: 'paste', anyOf: ['shortages.raise'] },
      { to: '/lists', label: 'lists', anyOf: ['shortages.raise'] },
      { to: '/introductions', label: 'introductions', anyOf: ['introductions.put'] },
      { to: '/lists', label: 'regionLists', anyOf: ['shortages.read_region'] },
      { to: '/desk/calls', label: 'calls', anyOf: ['introductions.telephone'], onPhone: PhoneOutlined },
    ],
  },
  {
    label: 'supply',
    entries: [
      { to: '/to-answer', label: 'toAnswer', anyOf: ['introductions.answer'], onPhone: MessageOutlined },
      { to: '/open-needs', label: 'openNeeds', anyOf: ['supply.maintain'] },
      { to: '/offerings', label: 'offerings', anyOf: ['supply.maintain'] },
      { to: '/capacity', label: 'capacity', anyOf: ['supply.maintain'], onPhone: TableOutlined },
    ],
  },
  {
    label: 'products',
    entries: [
      { to: '/products', label: 'products' },
      { to: '/intents', label: 'intents', anyOf: ['intents.raise'] },
      { to: '/my-products', label: 'myProducts', anyOf: ['supply.maintain'] },
      { to: '/intents/asked', label: 'intentsAsked', anyOf: ['intents.answer'] },
      { to: '/desk/intents', label: 'regionIntents', anyOf: ['shortages.read_region'] },
    ],
  },
  {
    label: 'events',
    entries: [
      { to: '/participations', label: 'participations', anyOf: ['events.take_part'], onPhone: CalendarOutlined },
      { to: '/events', label: 'events', anyOf: ['events.organise', 'events.check_in'], onPhone: CalendarOutlined },
    ],
  },
  { label: 'deals', entries: [{ to: '/deals', label: 'deals', anyOf: ['deals.conduct', 'deals.read_region'] }] },
  { label: 'figures', entries: [{ to: '/figures', label: 'figures', anyOf: ['figures.read'] }] },
  {
    label: 'firms',
    entries: [
      { to: '/search', label: 'search' },
      { to: '/desk/imports', label: 'imports', anyOf: ['register.import'] },
      { to: '/desk/duplicates', label: 'duplicates', anyOf: ['register.import'] },
      { to: '/desk/parts', label: 'parts', anyOf: ['catalogue.correct'] },
    ],
  },
  {
    label: 'operation',
    entries: [
      { to: '/desk/jobs', label: 'jobs', anyOf: ['jobs.operate'] },
      { to: '/desk/audit', label: 'audit', anyOf: ['audit.read'] },
    ],
  },
];

/** The ways this person may go, by what they are allowed to do. */
export function waysFor(person: SignedIn): readonly WayGroup[] {
  return GROUPS.map((group) => ({
    ...group,
    entries: [
      ...group.entries.filter(({ anyOf }) => anyOf === undefined || person.can(...anyOf)),
      ...(group.label === 'firms' ? ownFirm(person) : []),
    ],
  })).filter(({ entries }) => entries.length > 0);
}

function ownFirm({ me }: SignedIn): Way[] {
  const own = me.enterprises.slice(0, 1).map(({ id }): Way => ({ to: `/enterprises/${id}`, label: 'myEnterprise' }));
  return me.departments.length === 0 ? [...own, { to: '/claim', label: 'claim' }] : own;
}

/** The few of them that a thumb reaches at the foot of a phone. */
export function waysOnPhone(groups: readonly WayGroup[]): readonly Required<Pick<Way, 'to' | 'label' | 'onPhone'>>[] {
  return groups
    .flatMap(({ entries }) => entries)
    .flatMap(({ to, label, onPhone }) => (onPhone ? [{ to, label, onPhone }] : []))
    .slice(0, PLACES_ON_PHONE);
}
