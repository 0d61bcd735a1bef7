import type { Response } from 'supertest';
import type { EventView } from '../src/http/docking-events.dto.js';
import type { ParticipantDetailView } from '../src/http/participants.dto.js';
import type { MeetingView, PlanView, TimetableView } from '../src/http/timetable.dto.js';
import type { WishesView } from '../src/http/wishes.dto.js';
import { type Caller, type DockingDesk, seen } from './docking-desk.js';

/** 信都区 of 邢台市, whose department organises. */
export const REGION = '130503';

export const EVENT_FACTS = {
  kind: 'component',
  title: '整零对接会',
  venue: '会展中心三号厅',
  day: '2026-11-30',
  notice: '请携带样件',
  sessions: [
    { session: 'morning', from: '09:00', to: '11:30' },
    { session: 'afternoon', from: '14:00', to: '15:25' },
  ],
  talkMinutes: 25,
  changeMinutes: 5,
  tables: 3,
  answerBy: '2026-11-25T10:00:00+08:00',
  wishesClose: '2026-11-27T18:00:00+08:00',
} as const;

export type Said = readonly { readonly to: string; readonly weight?: number; readonly veto?: boolean }[];

/** One event with its people, as an organiser and the firms handle it. */
export class Gathering {
  /** Participants by the names given to {@link Gathering.invite}. */
  readonly participants = new Map<string, string>();
  readonly firms = new Map<string, string>();

  private constructor(
    readonly desk: DockingDesk,
    readonly staff: Caller,
    readonly id: string,
  ) {}

  static async draft(desk: DockingDesk, facts: object = {}, staff = desk.department('130500')): Promise<Gathering> {
    const made = await staff
      .post('/api/docking-events')
      .send({ ...EVENT_FACTS, regionCode: REGION, ...facts })
      .expect(201);
    return new Gathering(desk, staff, (made.body as EventView).id);
  }

  /** Draft, invited, opened, accepted by everybody. */
  static async of(desk: DockingDesk, sides: { buyers: string[]; suppliers: string[] }, facts: object = {}) {
    const event = await Gathering.draft(desk, facts);
    await event.invite('buyer', ...sides.buyers);
    await event.invite('supplier', ...sides.suppliers);
    await event.goes('open');
    for (const name of [...sides.buyers, ...sides.suppliers]) await event.accepts(name);
    return event;
  }

  p(name: string): string {
    const id = this.participants.get(name);
    if (id === undefined) throw new Error(`Nobody is called ${name}`);
    return id;
  }

  firm(name: string): Caller {
    return this.desk.member(this.firms.get(name) ?? '');
  }

  async view(): Promise<EventView> {
    return (await this.staff.get(`/api/docking-events/${this.id}`).expect(200)).body as EventView;
  }

  async version(): Promise<string> {
    return seen(await this.view());
  }

  async invite(side: 'buyer' | 'supplier', ...names: string[]): Promise<void> {
    for (const name of names) {
      const firm = this.firms.get(name) ?? (await this.desk.enterprise({ name: `${name}有限公司` }));
      this.firms.set(name, firm);
      const invited = await this.staff
        .post(`/api/docking-events/${this.id}/participants`)
        .send({ side, offers: `${name}之所长`, firms: { from: 'ids', enterpriseIds: [firm] } })
        .expect(201);
      this.participants.set(name, (invited.body as { participantIds: [string] }).participantIds[0]);
    }
  }

  /** A command on the event, from the version that stands. */
  async goes(command: string, body: object = {}): Promise<EventView> {
    const answer = await this.post(command, body);
    if (answer.status >= 300) throw new Error(`${command}: ${answer.status} ${answer.text}`);
    return this.view();
  }

  async post(command: string, body: object = {}): Promise<Response> {
    return this.staff
      .post(`/api/docking-events/${this.id}/${command}`)
      .set('if-match', await this.version())
      .send(body);
  }

  async participant(name: string): Promise<ParticipantDetailView> {
    return (await this.staff.get(`/api/docking-participants/${this.p(name)}`).expect(200))
      .body as ParticipantDetailView;
  }

  async accepts(name: string, facts: object = {}): Promise<void> {
    const own = `/api/participations/${this.p(name)}`;
    const { version } = await this.participant(name);
    await this.firm(name)
      .post(`${own}/answer`)
      .set('if-match', seen({ version }))
      .send({ answer: 'yes', ...facts })
      .expect(200);
  }

  /** `{ 甲: { 乙: 3, 丙: 'veto' } }` */
  async wish(wishes: Readonly<Record<string, Readonly<Record<string, number | 'veto'>>>>): Promise<void> {
    for (const [name, said] of Object.entries(wishes)) {
      const { version } = await this.participant(name);
      await this.firm(name)
        .put(`/api/participations/${this.p(name)}/wishes`)
        .set('if-match', seen({ version }))
        .send({
          wishes: Object.entries(said).map(([to, weight]) =>
            weight === 'veto' ? { to: this.p(to), veto: true } : { to: this.p(to), weight },
          ),
        })
        .expect(200);
    }
  }

  async wishesOf(name: string): Promise<WishesView> {
    return (await this.staff.get(`/api/docking-participants/${this.p(name)}/wishes`).expect(200)).body as WishesView;
  }

  async plan(body: object = { seed: 1 }): Promise<PlanView> {
    const answer = await this.post('plans', body);
    if (answer.status !== 201) throw new Error(`plan: ${answer.status} ${answer.text}`);
    return answer.body as PlanView;
  }

  async replan(body: object = {}): Promise<PlanView> {
    const answer = await this.post('replans', body);
    if (answer.status !== 201) throw new Error(`replan: ${answer.status} ${answer.text}`);
    return answer.body as PlanView;
  }

  async timetable(): Promise<TimetableView> {
    return (await this.staff.get(`/api/docking-events/${this.id}/timetable`).expect(200)).body as TimetableView;
  }

  /** `甲-乙 slot/table` for each meeting that is not cancelled, in order. */
  async seats(): Promise<string[]> {
    const { meetings } = await this.timetable();
    return meetings.map((meeting) => `${this.pair(meeting)} ${meeting.slot}/${meeting.table}`);
  }

  pair({ buyer, supplier }: Pick<MeetingView, 'buyer' | 'supplier'>): string {
    return `${buyer.name}-${supplier.name}`.replaceAll('有限公司', '');
  }

  async meeting(pair: string): Promise<MeetingView> {
    const found = (await this.timetable()).meetings.find((meeting) => this.pair(meeting) === pair);
    if (!found) throw new Error(`${pair} do not meet`);
    return found;
  }

  /** The first slot in which none of them meets anybody. */
  async freeSlot(...names: string[]): Promise<number> {
    const { event, meetings } = await this.timetable();
    const ids = names.map((name) => this.p(name));
    const busy = meetings.filter(({ buyer, supplier }) => ids.includes(buyer.id) || ids.includes(supplier.id));
    const free = event.slots.find(({ number }) => !busy.some(({ slot }) => slot === number));
    if (!free) throw new Error(`${names.join('、')} are never free`);
    return free.number;
  }

  async move(pair: string, to: { slot: number; table?: number }): Promise<Response> {
    const meeting = await this.meeting(pair);
    return this.staff.post(`/api/docking-meetings/${meeting.id}/move`).set('if-match', seen(meeting)).send(to);
  }

  add(buyer: string, supplier: string, seat: { slot: number; table?: number }): Promise<Response> {
    return this.staff
      .post(`/api/docking-events/${this.id}/meetings`)
      .send({ buyerId: this.p(buyer), supplierId: this.p(supplier), ...seat })
      .then((answer) => answer);
  }
}

export function codeOf(answer: Response): string {
  return (answer.body as { code: string }).code;
}
