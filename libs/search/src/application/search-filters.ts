import { Injectable } from '@nestjs/common';
import { type Point, RegionDirectory } from '#catalogue';
import { type Actor, Clock, DomainError, RegionCode, weeksBetween } from '#kernel';
import { SupplyFacade } from '#supply';
import type { SearchErrorCode } from '../domain/search.errors.js';
import type { EnterpriseSearchDto } from '../http/search.dto.js';
import type { DocumentFilters } from './retrieval.js';

/** Looked ahead at most: what firms say of free capacity goes no further. */
const WEEKS_AT_MOST = 104;

/** A point, which has a name where a division was meant. */
export interface Place extends Point {
  readonly name?: string;
}

export interface SearchFilters {
  readonly filters: DocumentFilters;
  /** Where distances are taken from; undefined where no place was named, or nobody knows it. */
  readonly from: Place | undefined;
}

/** What people filter by that says the same tomorrow. */
export type LastingFilters = Partial<
  Pick<EnterpriseSearchDto, 'region' | 'industry' | 'process' | 'material' | 'certificate' | 'near' | 'within'>
>;

const KILOMETRES = 100;

/** What people filter by, as stores understand it. */
@Injectable()
export class ReadFilters {
  constructor(
    private readonly regions: RegionDirectory,
    private readonly supply: SupplyFacade,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `search.free_capacity_hidden` */
  async run(actor: Actor, { freeBy, ...dto }: EnterpriseSearchDto): Promise<SearchFilters> {
    const lasting = this.lasting(dto);
    if (freeBy === undefined) return lasting;
    // What a firm has free is for those who look for makers, and not for its competitors.
    if (!actor.can('shortages.raise') && !actor.can('shortages.read_region')) {
      throw new DomainError<SearchErrorCode>('search.free_capacity_hidden');
    }
    return { ...lasting, filters: { ...lasting.filters, enterpriseIds: await this.freeBy(freeBy) } };
  }

  lasting({ region, industry, process, material, certificate, near, within }: LastingFilters): SearchFilters {
    const from = near === undefined ? undefined : this.placeOf(near);
    const filters: DocumentFilters = {
      regionPrefixes: region === undefined ? [''] : [RegionCode.parse(region).prefix],
      ...(industry !== undefined && { industryPrefix: industry }),
      ...(process !== undefined && { process }),
      ...(material !== undefined && { material }),
      ...(certificate !== undefined && { certificate }),
      // A firm stands at the centre of its division, so that what is near are whole divisions.
      ...(near !== undefined && { regionCodes: from ? this.regions.within(from, within ?? KILOMETRES) : [] }),
    };
    return { filters, from };
  }

  private placeOf(near: string): Place | undefined {
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
