import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import { type Actor, Clock, DomainError, RegionCode } from '#kernel';
import { Transactions } from '#platform';
import type { ReportingErrorCode } from '../domain/reporting.errors.js';
import type { FigureScopeView, FiguresQuery } from '../http/figures.dto.js';

/** Of what figures are told, to whom. */
export interface FigureScope {
  /** GB/T 2260 prefixes. */
  readonly prefixes: readonly string[];
  readonly event: { readonly id: string; readonly title: string; readonly day: string } | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly today: string;
}

/** Reads of what somebody asks figures, and holds it against where they may see them. */
@Injectable()
export class FigureScopes {
  constructor(
    private readonly transactions: Transactions,
    private readonly regions: RegionDirectory,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `access.other_region`, `reporting.event_not_found` or `reporting.period_reversed` */
  async read(actor: Actor, { region, eventId, from, to }: FiguresQuery): Promise<FigureScope> {
    if (from !== undefined && to !== undefined && from > to) throw refusal('reporting.period_reversed', { from, to });
    if (region !== undefined) actor.requireRegion('figures.read', region);
    const prefixes =
      region === undefined ? actor.regionPrefixesWith('figures.read') : [RegionCode.parse(region).prefix];
    const event = eventId === undefined ? null : await this.event(eventId, prefixes);
    return { prefixes, event, from: from ?? null, to: to ?? null, today: this.clock.today() };
  }

  view({ prefixes, event, from, to }: FigureScope): FigureScopeView {
    const regions = prefixes.map((prefix) => {
      const code = prefix.padEnd(6, '0');
      return { code, name: this.regions.byCode(code)?.name ?? code };
    });
    return { regions, event, from, to };
  }

  private async event(id: string, prefixes: readonly string[]): Promise<FigureScope['event']> {
    const [event] = (await this.transactions.reader.query(
      `SELECT id, title, day::text FROM docking.docking_event WHERE id = $1 AND region_code LIKE ANY ($2)`,
      [id, prefixes.map((prefix) => `${prefix}%`)],
    )) as { id: string; title: string; day: string }[];
    if (!event) throw refusal('reporting.event_not_found');
    return event;
  }
}

function refusal(code: ReportingErrorCode, params: Record<string, string> = {}): DomainError {
  return new DomainError<ReportingErrorCode>(code, params);
}
