import { type Answered, type ContextSamples, idOf, type Seeding } from './context-samples.js';

/** Stands in what only the event's people may read. */
const SECRET = '玄武';

const facts = {
  kind: 'component',
  title: `${SECRET}对接会`,
  venue: '会展中心',
  day: dayAhead(30),
  sessions: [{ session: 'morning', from: '09:00', to: '11:30' }],
  talkMinutes: 25,
  changeMinutes: 5,
  tables: 6,
  answerBy: instantAhead(10),
  wishesClose: instantAhead(20),
};
const outcome = { outcome: 'negotiating', remark: '样件', nextStep: '送样', nextStepDue: null };

export const dockingSamples: ContextSamples = {
  samples: {
    'POST /api/docking-events': [{ holder: 'staff', body: { ...facts, regionCode: '130503' } }],
    'GET /api/docking-events': [{ holder: 'staff', others: 'own', tells: true }],
    'GET /api/docking-events/:id': [{ holder: 'staff', params: { id: 'event' }, tells: true }],
    'GET /api/docking-events/:id/figures': [{ holder: 'staff', params: { id: 'event' } }],
    'PATCH /api/docking-events/:id': [{ holder: 'staff', params: { id: 'eventDraft' }, body: facts, version: 1 }],
    'POST /api/docking-events/:id/open': [{ holder: 'staff', params: { id: 'eventToOpen' }, version: 1 }],
    'POST /api/docking-events/:id/close-wishes': [{ holder: 'staff', params: { id: 'eventToClose' }, version: 2 }],
    'POST /api/docking-events/:id/reopen': [{ holder: 'staff', params: { id: 'eventToReopen' }, body: {}, version: 3 }],
    'POST /api/docking-events/:id/publish': [{ holder: 'staff', params: { id: 'eventToPublish' }, version: 4 }],
    'POST /api/docking-events/:id/conclude': [
      { holder: 'staff', params: { id: 'eventToConclude' }, body: { leaveOpenMeetings: true }, version: 5 },
    ],
    'POST /api/docking-events/:id/cancel': [
      { holder: 'staff', params: { id: 'eventToCancel' }, body: { reason: '改期' }, version: 1 },
    ],

    'GET /api/docking-events/:id/invitable': [
      { holder: 'staff', params: { id: 'event' }, query: '?region=130500' },
      { holder: 'staff', params: { id: 'event' }, query: '?from=introduced&manufacturerId={buyerFirm}' },
    ],
    'POST /api/docking-events/:id/participants': [
      {
        holder: 'staff',
        params: { id: 'eventDraft' },
        body: { side: 'supplier', firms: { from: 'ids', enterpriseIds: ['{claimedFirm}'] } },
      },
    ],
    'GET /api/docking-events/:id/participants': [{ holder: 'staff', params: { id: 'event' }, tells: true }],
    'GET /api/docking-events/:id/wish-matrix': [{ holder: 'staff', params: { id: 'event' } }],
    'POST /api/docking-events/:id/check-ins': [
      { holder: 'staff', params: { id: 'event' }, body: { participantId: '{supplier}' } },
    ],
    'GET /api/docking-events/:id/plans': [{ holder: 'staff', params: { id: 'event' } }],
    'GET /api/docking-events/:id/plans/:number': [{ holder: 'staff', params: { id: 'event', number: 'planNumber' } }],
    'GET /api/docking-events/:id/plans/:number/unplaced': [
      { holder: 'staff', params: { id: 'event', number: 'planNumber' } },
    ],
    'GET /api/docking-events/:id/plans/:number/moved': [
      { holder: 'staff', params: { id: 'event', number: 'planNumber' } },
    ],
    'POST /api/docking-events/:id/plans': [
      { holder: 'staff', params: { id: 'eventToPlan' }, body: { seed: 1 }, version: 3 },
    ],
    'POST /api/docking-events/:id/replans': [
      {
        holder: 'staff',
        params: { id: 'event' },
        body: { changes: [{ kind: 'late', participantId: '{supplier}', from: 1, to: 1 }] },
        version: 5,
      },
    ],
    'GET /api/docking-events/:id/planning': [{ holder: 'staff', params: { id: 'event' } }],
    'POST /api/docking-events/:id/planning/stop': [{ holder: 'staff', params: { id: 'event' }, version: 5 }],
    'GET /api/docking-events/:id/timetable': [{ holder: 'staff', params: { id: 'event' }, tells: true }],
    'GET /api/docking-events/:id/slips': [{ holder: 'staff', params: { id: 'event' }, tells: true }],
    'GET /api/docking-events/:id/table-cards': [{ holder: 'staff', params: { id: 'event' }, tells: true }],
    'GET /api/docking-events/:id/reserves': [{ holder: 'staff', params: { id: 'event' }, query: '?slot=1' }],
    'GET /api/docking-events/:id/meetings': [{ holder: 'staff', params: { id: 'event' } }],
    'POST /api/docking-events/:id/meetings': [
      {
        holder: 'staff',
        params: { id: 'eventToPlan' },
        body: { buyerId: '{buyerToPlan}', supplierId: '{supplierToPlan}', slot: 2 },
      },
    ],

    'GET /api/docking-participants/:id': [{ holder: 'staff', params: { id: 'supplier' }, tells: true }],
    'PATCH /api/docking-participants/:id': [
      { holder: 'staff', params: { id: 'silent' }, body: { mostMeetings: 3, unavailable: [1] }, version: 1 },
    ],
    'POST /api/docking-participants/:id/telephone-answers': [
      {
        holder: 'staff',
        params: { id: 'silentToRing' },
        body: { outcome: 'yes', spokeWith: '乙', product: { id: null, title: '车桥' } },
        version: 1,
      },
    ],
    'POST /api/docking-participants/:id/links': [{ holder: 'staff', params: { id: 'silentToLink' }, body: {} }],
    'POST /api/docking-participants/:id/withdraw': [
      { holder: 'staff', params: { id: 'silentToDrop' }, body: { reason: '名额已满' }, version: 1 },
    ],
    'POST /api/docking-participants/:id/invite-again': [
      { holder: 'staff', params: { id: 'silentDropped' }, version: 2 },
    ],
    'GET /api/docking-participants/:id/wishes': [{ holder: 'staff', params: { id: 'supplier' }, tells: true }],
    'PUT /api/docking-participants/:id/wishes': [
      {
        holder: 'staff',
        params: { id: 'silentWishing' },
        body: { wishes: [{ to: '{buyerToClose}', weight: 2 }] },
        version: 2,
      },
    ],
    'POST /api/docking-participants/:id/undo-check-in': [{ holder: 'staff', params: { id: 'buyerHere' }, version: 3 }],
    'POST /api/docking-participants/:id/no-show': [
      { holder: 'staff', params: { id: 'supplierAway' }, body: { fromSlot: 1 }, version: 3 },
    ],

    'GET /api/docking-meetings/:id': [{ holder: 'staff', params: { id: 'meeting' } }],
    'POST /api/docking-meetings/:id/move': [
      { holder: 'staff', params: { id: 'meetingToMove' }, body: { slot: 3 }, version: 1 },
    ],
    'POST /api/docking-meetings/:id/cancel': [
      { holder: 'staff', params: { id: 'meetingToCancel' }, body: {}, version: 1 },
    ],
    'PUT /api/docking-meetings/:id/outcome': [
      { holder: 'staff', params: { id: 'meeting' }, body: outcome, version: 1 },
    ],
    'POST /api/docking-meetings/:id/missed': [
      { holder: 'staff', params: { id: 'meetingToMiss' }, body: { missing: 'buyer' }, version: 1 },
    ],
    'POST /api/docking-meetings/:id/take-back': [{ holder: 'staff', params: { id: 'meetingHeld' }, version: 2 }],

    'GET /api/participations': [{ holder: 'maker', others: 'own', tells: true }],
    'GET /api/participations/:id': [{ holder: 'maker', params: { id: 'supplier' }, tells: true }],
    'POST /api/participations/:id/answer': [
      {
        holder: 'maker',
        params: { id: 'supplierToAnswer' },
        body: { answer: 'yes', product: { id: null, title: '车桥' } },
        version: 1,
      },
    ],
    'POST /api/participations/:id/withdraw': [
      { holder: 'maker', params: { id: 'supplierToWithdraw' }, body: {}, version: 3 },
    ],
    'GET /api/participations/:id/counterparts': [{ holder: 'maker', params: { id: 'supplier' }, tells: true }],
    'GET /api/participations/:id/wishes': [{ holder: 'maker', params: { id: 'supplier' }, tells: true }],
    'PUT /api/participations/:id/wishes': [
      {
        holder: 'buyer',
        params: { id: 'buyerToClose' },
        body: { wishes: [{ to: '{supplierToClose}', weight: 3, note: '前轴' }] },
        version: 2,
      },
    ],
    'GET /api/participations/:id/meetings': [{ holder: 'maker', params: { id: 'supplier' } }],

    'GET /api/event-answers/:token': [{ holder: 'claimant', params: { token: 'eventLink' }, tells: true }],
    'POST /api/event-answers/:token': [
      { holder: 'claimant', params: { token: 'eventLink' }, body: { answer: 'yes', answeredBy: '丙' } },
    ],
  },
  seed: async (seeding) => {
    const draft = eventMaker(seeding);
    const made: Record<string, string> = {};
    for (const name of ['eventDraft', 'eventToOpen', 'eventToCancel']) made[name] = await draft();
    const keep = async (
      { id: event, ...people }: Awaited<ReturnType<typeof gathering>>,
      names: Readonly<Record<string, string>>,
    ) => {
      const known: Readonly<Record<string, string>> = { event, ...people };
      for (const [name, thing] of Object.entries(names)) made[name] = known[thing] as string;
    };
    await keep(await gathering(seeding, 'planned'), {
      eventToPublish: 'event',
      meetingToMove: 'meeting',
    });
    await keep(await gathering(seeding, 'planned'), { meetingToCancel: 'meeting' });
    await keep(await gathering(seeding, 'wishes_closed'), { eventToReopen: 'event' });
    await keep(await gathering(seeding, 'wishes_closed'), {
      eventToPlan: 'event',
      buyerToPlan: 'buyer',
      supplierToPlan: 'supplier',
    });
    await keep(await gathering(seeding, 'invited'), {
      supplierToAnswer: 'supplier',
      silentToRing: 'silent',
    });
    await keep(await gathering(seeding, 'inviting'), {
      eventToClose: 'event',
      buyerToClose: 'buyer',
      supplierToClose: 'supplier',
      silentToLink: 'silent',
    });
    return { ...made, ...(await wishing(seeding, made)), ...(await onTheDay(seeding)) };
  },
};

/** One firm on each list with another fate. */
async function wishing(seeding: Seeding, made: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const { call, people } = seeding;
  const dropping = await gathering(seeding, 'inviting');
  const dropped = await gathering(seeding, 'inviting');
  const away = await gathering(seeding, 'inviting');
  await call(people.staff, 'POST', `/api/docking-participants/${dropped.silent}/withdraw`, {}, 1);
  const said = { outcome: 'yes', spokeWith: '乙' };
  await call(people.staff, 'POST', `/api/docking-participants/${made['silentToLink']}/telephone-answers`, said, 1);
  const link = await call(people.staff, 'POST', `/api/docking-participants/${dropping.silent}/links`, {});
  const silentLinked = { eventLink: String(link['url']).split('/').at(-1) as string };
  return {
    ...silentLinked,
    silentWishing: made['silentToLink'] as string,
    silentToDrop: away.silent,
    silentDropped: dropped.silent,
    silent: dropping.silent,
    supplierToWithdraw: away.supplier,
  };
}

async function onTheDay(seeding: Seeding): Promise<Record<string, string>> {
  const { call, people } = seeding;
  const main = await gathering(seeding, 'published');
  const here = await gathering(seeding, 'published');
  const held = await gathering(seeding, 'published');
  const missing = await gathering(seeding, 'published');
  const over = await gathering(seeding, 'published');
  await call(people.staff, 'POST', `/api/docking-events/${here.id}/check-ins`, { participantId: here.buyer });
  await call(people.staff, 'PUT', `/api/docking-meetings/${held.meeting}/outcome`, outcome, 1);
  return {
    event: main.id,
    planNumber: '1',
    supplier: main.supplier,
    meeting: main.meeting,
    buyerHere: here.buyer,
    supplierAway: here.supplier,
    meetingHeld: held.meeting,
    meetingToMiss: missing.meeting,
    eventToConclude: over.id,
  };
}

function eventMaker({ call, people: { staff } }: Seeding): () => Promise<string> {
  return async () => idOf(await call(staff, 'POST', '/api/docking-events', { ...facts, regionCode: '130503' }));
}

type Until = 'invited' | 'inviting' | 'wishes_closed' | 'planned' | 'published';
const STEPS: readonly Until[] = ['invited', 'inviting', 'wishes_closed', 'planned', 'published'];

/**
 * An event with a buyer and two suppliers, one of them without an account, brought as far as asked: invited, answered and
 * wished for, wishes closed, planned, published.
 */
async function gathering(seeding: Seeding, until: Until) {
  const { call, people, things } = seeding;
  const id = await eventMaker(seeding)();
  const at = `/api/docking-events/${id}`;
  const invite = async (side: string, firm: string) => {
    const firms = { from: 'ids', enterpriseIds: [things[firm]] };
    const answer = await call(people.staff, 'POST', `${at}/participants`, { side, offers: `${SECRET}车桥`, firms });
    return (answer['participantIds'] as string[])[0] as string;
  };
  const buyer = await invite('buyer', 'buyerFirm');
  const supplier = await invite('supplier', 'makerFirm');
  const silent = await invite('supplier', 'silentFirm');
  await call(people.staff, 'POST', `${at}/open`, undefined, 1);
  const goes = (step: Until) => STEPS.indexOf(step) <= STEPS.indexOf(until);
  if (goes('inviting')) {
    await call(people.buyer, 'POST', `/api/participations/${buyer}/answer`, { answer: 'yes' }, 1);
    await call(people.maker, 'POST', `/api/participations/${supplier}/answer`, { answer: 'yes' }, 1);
    const wishes = [{ to: buyer, weight: 3, note: `${SECRET}前轴` }];
    await call(people.maker, 'PUT', `/api/participations/${supplier}/wishes`, { wishes }, 2);
  }
  if (goes('wishes_closed')) await call(people.staff, 'POST', `${at}/close-wishes`, undefined, 2);
  if (goes('planned')) await call(people.staff, 'POST', `${at}/plans`, { seed: 1 }, 3);
  if (goes('published')) await call(people.staff, 'POST', `${at}/publish`, undefined, 4);
  const { items } = goes('planned') ? await call(people.staff, 'GET', `${at}/meetings`) : { items: [{ id: '' }] };
  return { id, buyer, supplier, silent, meeting: idOf((items as Answered[])[0] as Answered) };
}

function dayAhead(days: number): string {
  return instantAhead(days).slice(0, 10);
}

function instantAhead(days: number): string {
  return new Date(Date.now() + days * 24 * 3600 * 1000).toISOString();
}
