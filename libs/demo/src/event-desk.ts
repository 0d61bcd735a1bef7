import type { ApiVisitor } from './api-visitor.js';

export interface EventPlan {
  readonly number: number;
  readonly placed: number;
  readonly unplaced: number;
  readonly moved: number;
  readonly value: number;
  readonly valueBound: number;
}

export interface DockingEvent {
  readonly id: string;
  readonly title: string;
  readonly plan: EventPlan | null;
  readonly version: number;
}

export interface Participant {
  readonly id: string;
  readonly enterprise: { readonly id: string; readonly name: string; readonly claimed: boolean };
  readonly side: 'buyer' | 'supplier';
  readonly state: string;
  readonly checkInCode: string;
  readonly version: number;
}

export interface Meeting {
  readonly id: string;
  readonly slot: number;
  readonly table: number;
  readonly buyer: { readonly id: string; readonly name: string };
  readonly supplier: { readonly id: string; readonly name: string };
  readonly state: string;
  readonly version: number;
}

export interface EventSketch {
  readonly kind: 'component' | 'production_demand';
  readonly title: string;
  readonly regionCode: string;
  readonly venue: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly notice?: string;
  readonly talkMinutes: number;
  readonly tables: number;
  readonly answerBy: Date;
  readonly wishesClose: Date;
}

export interface Outcome {
  readonly outcome: 'nothing' | 'follow_up' | 'negotiating' | 'trial_agreed' | 'order_signed';
  readonly remark?: string;
  readonly nextStep?: string;
  readonly nextStepDue?: string;
}

/** A docking meeting as its organiser runs it, one request after the other. */
export class EventDesk {
  private constructor(
    private readonly organiser: ApiVisitor,
    readonly eventId: string,
  ) {}

  static async sketch(organiser: ApiVisitor, { answerBy, wishesClose, ...sketch }: EventSketch): Promise<EventDesk> {
    const { id } = await organiser.post<DockingEvent>('/docking-events', {
      ...sketch,
      sessions: [
        { session: 'morning', from: '09:00', to: '12:00' },
        { session: 'afternoon', from: '13:30', to: '16:30' },
      ],
      changeMinutes: 5,
      answerBy: answerBy.toISOString(),
      wishesClose: wishesClose.toISOString(),
    });
    return new EventDesk(organiser, id);
  }

  static of(organiser: ApiVisitor, eventId: string): EventDesk {
    return new EventDesk(organiser, eventId);
  }

  event(): Promise<DockingEvent> {
    return this.organiser.get<DockingEvent>(`/docking-events/${this.eventId}`);
  }

  participants(): Promise<Participant[]> {
    return this.organiser.all<Participant>(`/docking-events/${this.eventId}/participants`);
  }

  meetings(): Promise<Meeting[]> {
    return this.organiser.all<Meeting>(`/docking-events/${this.eventId}/meetings`);
  }

  async invite(side: Participant['side'], enterpriseIds: readonly string[], offers: string): Promise<void> {
    await this.organiser.post(`/docking-events/${this.eventId}/participants`, {
      side,
      offers,
      firms: { from: 'ids', enterpriseIds },
    });
  }

  /** `open`, `close-wishes`, `publish`, `conclude`: what the organiser does with the event as a whole. */
  async command(command: string, body: object = {}): Promise<DockingEvent> {
    const { version } = await this.event();
    return this.organiser.post<DockingEvent>(`/docking-events/${this.eventId}/${command}`, body, { version });
  }

  /** Staff ring a firm that has no account, and enter what it says. */
  async answerByTelephone({ id, version }: Participant, said: object): Promise<void> {
    await this.organiser.post(
      `/docking-participants/${id}/telephone-answers`,
      { spokeWith: '办公室', ...said },
      { version },
    );
  }

  /** Staff enter the wishes of a firm that has no account. */
  async wishFor(id: string, wishes: readonly object[]): Promise<void> {
    const { version } = await this.organiser.get<{ version: number }>(`/docking-participants/${id}/wishes`);
    await this.organiser.put(`/docking-participants/${id}/wishes`, { wishes }, { version });
  }

  async plan(seed: number): Promise<EventPlan> {
    const { version } = await this.event();
    return this.organiser.post<EventPlan>(`/docking-events/${this.eventId}/plans`, { seed }, { version });
  }

  async replan(changes: readonly object[], fromSlot = 1): Promise<EventPlan> {
    const { version } = await this.event();
    const asked = { fromSlot, changes };
    return this.organiser.post<EventPlan>(`/docking-events/${this.eventId}/replans`, asked, { version });
  }

  async checkIn(code: string): Promise<void> {
    await this.organiser.post(`/docking-events/${this.eventId}/check-ins`, { code });
  }

  async noShow({ id }: Participant): Promise<void> {
    const { version } = await this.organiser.get<Participant>(`/docking-participants/${id}`);
    await this.organiser.post(`/docking-participants/${id}/no-show`, {}, { version });
  }

  async enterOutcome({ id, version }: Meeting, outcome: Outcome): Promise<void> {
    await this.organiser.put(`/docking-meetings/${id}/outcome`, outcome, { version });
  }
}
