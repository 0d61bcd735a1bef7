import { Injectable } from '@nestjs/common';
import { type Point, RegionDirectory } from '#catalogue';
import { type Actor, Clock, DomainError, RegionCode, weeksBetween } from '#kernel';
import { SupplyFacade } from '#supply';
import type { SearchErrorCode } from '../domain/search.errors.js';
import type { EnterpriseSearchDto } from '../http/search.dto.js';
import type { DocumentFilters } from './retrieval.js';

/** Looked ahead at most: what firms say of free capacity goes no further. */
const WEEKS_AT_MOST = 104;

export interface SearchFilters {
  readonly filters: DocumentFilters;
  /** Where distances are taken from; undefined where no place was named, or nobody knows it. */
  readonly from: Point | undefined;
}

/** What people filter by. */
export type AskedFilters = Pick<
  EnterpriseSearchDto,
  'region' | 'industry' | 'process' | 'material' | 'certificate' | 'freeBy' | 'near' | 'within'
>;

/** What people filter by, as stores understand it. */
@Injectable()
export class ReadFilters {
  constructor(
    private readonly regions: RegionDirectory,
    private readonly supply: SupplyFacade,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `search.free_capacity_hidden` */
  async run(actor: Actor, dto: AskedFilters): Promise<SearchFilters> {
    // What a firm has free is for those who look for makers, and not for its competitors.
    if (dto.freeBy !== undefined && !actor.can('shortages.raise') && !actor.can('shortages.read_region')) {
      throw new DomainError<SearchErrorCode>('search.free_capacity_hidden');
    }
    const from = dto.near === undefined ? undefined : this.pointOf(dto.near);
    const filters: DocumentFilters = {
      regionPrefixes: dto.region === undefined ? [''] : [RegionCode.parse(dto.region).prefix],
      ...(dto.industry !== undefined && { industryPrefix: dto.industry }),
      ...(dto.process !== undefined && { process: dto.process }),
      ...(dto.material !== undefined && { material: dto.material }),
      ...(dto.certificate !== undefined && { certificate: dto.certificate }),
      // A firm stands at the centre of its division, so that what is near are whole divisions.
      ...(dto.near !== undefined && { regionCodes: from ? this.regions.within(from, dto.within) : [] }),
      ...(dto.freeBy !== undefined && { enterpriseIds: await this.freeBy(dto.freeBy) }),
    };
    return { filters, from };
  }

  private pointOf(near: string): Point | undefined {
    const [lon = NaN, lat = NaN] = near.includes(',') ? near.split(',').map(Number) : [];
    return near.includes(',') ? { lon, lat } : this.regions.byCode(near);
  }

  private async freeBy(day: string): Promise<string[]> {
    const today = this.clock.today();
    if (day < today) return [];
    return this.supply.enterprisesWithFreeCapacity(
      today,
      Math.min(Math.max(weeksBetween(today, day), 1), WEEKS_AT_MOST),
    );
  }
}
