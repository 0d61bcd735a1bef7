import { type FixedClock, shanghaiDay } from '#kernel';
import { ApiVisitor } from '../api-visitor.js';
import { DEMO_PASSWORD } from '../demo-people.js';

const DAY = 24 * 3600 * 1000;

/** Somebody of the demo with the firm they act for. */
export interface DemoFirmPerson {
  readonly api: ApiVisitor;
  readonly enterpriseId: string;
}

/** Where the history is played: an API whose clock is moved from scene to scene. */
export class HistoryStage {
  private readonly sessions = new Map<string, Promise<ApiVisitor>>();

  constructor(
    readonly url: string,
    readonly clock: FixedClock,
    /** Waits until background work is done. */
    readonly quiet: () => Promise<void>,
  ) {}

  /** Somebody of the demo, signed in at the hour at which the scene plays. */
  signIn(login: string): Promise<ApiVisitor> {
    const key = `${login} ${this.clock.now().toISOString()}`;
    const session = this.sessions.get(key) ?? ApiVisitor.signIn(this.url, login, DEMO_PASSWORD);
    this.sessions.set(key, session);
    return session;
  }

  async firm(login: string): Promise<DemoFirmPerson> {
    const api = await this.signIn(login);
    const { enterprises } = await api.get<{ enterprises: { id: string }[] }>('/me');
    const [firm] = enterprises;
    if (!firm) throw new Error(`${login} acts for no firm`);
    return { api, enterpriseId: firm.id };
  }

  /** The day in Shanghai so many days from the one on which the scene plays. */
  day(inDays: number): string {
    return shanghaiDay(this.instant(inDays));
  }

  instant(inDays: number): Date {
    return new Date(this.clock.now().getTime() + inDays * DAY);
  }
}
