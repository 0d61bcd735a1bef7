import type { ApiVisitor } from './api-visitor.js';

export interface Deal {
  readonly id: string;
  readonly state: string;
  readonly subject: string;
  readonly buyer: { readonly id: string; readonly name: string };
  readonly seller: { readonly id: string; readonly name: string };
  readonly shortageId: string | null;
  readonly trials: readonly { readonly id: string; readonly verdict: string }[];
  readonly version: number;
}

export interface OrderLine {
  readonly item: string;
  readonly specification?: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice?: string;
  readonly due?: string;
  readonly shortageId?: string;
}

export interface Trial {
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly what: string;
}

export interface Measured {
  readonly measure: string;
  readonly value: string;
  readonly unit?: string;
  readonly target?: string;
}

/** A deal as one of its two parties conducts it, one request after the other. */
export class DealDesk {
  constructor(
    private readonly party: ApiVisitor,
    readonly dealId: string,
  ) {}

  deal(): Promise<Deal> {
    return this.party.get<Deal>(`/deals/${this.dealId}`);
  }

  async try(trial: Trial, verdict: 'passed' | 'failed' | 'open', results: readonly Measured[]): Promise<void> {
    const begun = await this.command('trials', trial);
    const id = begun.trials.at(-1)?.id as string;
    const said = { results, verdict, remark: '' };
    await this.party.put(`/deals/${this.dealId}/trials/${id}/results`, said, { version: begun.version });
  }

  async sign(contractNumber: string, signedOn: string, lines: readonly OrderLine[]): Promise<void> {
    await this.command('sign', { contractNumber, signedOn, lines });
  }

  /** A lot of the order's first line. */
  async deliver(number: string, day: string, accepted: string, rejected = '0'): Promise<void> {
    await this.party.post(`/deals/${this.dealId}/lots`, { number, day, lines: [{ line: 1, accepted, rejected }] });
  }

  async note(day: string, text: string): Promise<void> {
    await this.party.post(`/deals/${this.dealId}/notes`, { day, text });
  }

  async nextStep(step: { what: string; due: string; side: 'buyer' | 'seller'; owner: string }): Promise<void> {
    const { version } = await this.deal();
    await this.party.put(`/deals/${this.dealId}/next-step`, step, { version });
  }

  private async command(command: string, body: object): Promise<Deal> {
    const { version } = await this.deal();
    return this.party.post<Deal>(`/deals/${this.dealId}/${command}`, body, { version });
  }
}
