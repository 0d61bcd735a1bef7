import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { RegionDirectory } from '#catalogue';
import type { Shortage } from '#demand';
import { RegionCode } from '#kernel';
import { type FirmNames, withoutNames } from '../domain/masking.js';
import { quantityBand } from '../domain/quantity-band.js';
import type { NeedView } from '../http/matching.dto.js';
import type { GlimpsedNeedView } from '../http/open-needs.dto.js';

declare const masking: unique symbol;
/**
 * A need as its maker sees it before it accepts: the place no nearer than the city, and no name of the firm that asks
 * in its words. Cannot be made from an open one.
 */
export type MaskedNeed = z.infer<typeof NeedView> & { readonly [masking]: 'masked' };
/** A need as a maker sees it that nobody has asked about it. */
export type GlimpsedNeed = z.infer<typeof GlimpsedNeedView> & { readonly [masking]: 'glimpsed' };
/** A need as its owner, and staff of the region, see it. */
export type OpenNeed = z.infer<typeof NeedView> & { readonly [masking]: 'open' };

/** Shows a shortage to somebody: whole, or without what would tell who asks. */
@Injectable()
export class NeedReader {
  constructor(private readonly regions: RegionDirectory) {}

  /** @param asker the names of the firm that asks */
  masked(shortage: Shortage, asker: FirmNames): MaskedNeed {
    const city = shortage.placeCode === null ? null : RegionCode.parse(shortage.placeCode).city.value;
    const facts = this.facts(shortage);
    return {
      ...facts,
      part: withoutNames(facts.part, asker),
      specification: withoutNames(facts.specification, asker),
      placeName: this.nameOf(city),
    } as MaskedNeed;
  }

  /** Besides what is masked, the specification stays hidden, and how much it is exactly. */
  glimpsed(shortage: Shortage, asker: FirmNames): GlimpsedNeed {
    const { part, quantity, unit, neededBy, placeName } = this.masked(shortage, asker);
    return { part, quantity: quantityBand(quantity), unit, neededBy, placeName } as GlimpsedNeed;
  }

  open(shortage: Shortage): OpenNeed {
    return { ...this.facts(shortage), placeName: this.nameOf(shortage.placeCode) } as OpenNeed;
  }

  private facts(shortage: Shortage) {
    return {
      part: shortage.part,
      specification: shortage.specification,
      quantity: shortage.quantity.amount,
      unit: shortage.unit,
      neededBy: shortage.neededBy,
      severity: shortage.severity,
    };
  }

  private nameOf(code: string | null): string | null {
    return code === null ? null : (this.regions.byCode(code)?.name ?? null);
  }
}
