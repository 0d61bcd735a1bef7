import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import { EnterprisesFacade } from '#enterprises';
import { DomainError } from '#kernel';
import type { IdentityErrorCode } from '../domain/identity.errors.js';
import type { Post } from '../domain/roles.js';

/** What enterprises and departments are called. */
@Injectable()
export class PlaceNames {
  constructor(
    private readonly enterprises: EnterprisesFacade,
    private readonly regions: RegionDirectory,
  ) {}

  /** @throws DomainError `enterprises.not_found` or `identity.region_unknown` */
  async require(post: Post): Promise<string> {
    if ('enterpriseId' in post) return (await this.enterprises.requireCard(post.enterpriseId)).name;
    const name = this.ofRegion(post.region);
    if (name === '') throw new DomainError<IdentityErrorCode>('identity.region_unknown', { region: post.region });
    return `${name}工信部门`;
  }

  /** Names by id; an enterprise that is not in the register has an empty one. */
  async ofEnterprises(ids: readonly string[]): Promise<(id: string) => string> {
    const cards = ids.length === 0 ? new Map() : await this.enterprises.cards(ids);
    return (id) => cards.get(id)?.name ?? '';
  }

  /** From the province down; empty for an unknown code. */
  ofRegion(code: string): string {
    const path = this.regions.path(code);
    return path ? [path.province, path.city, path.county].filter(Boolean).join('') : '';
  }
}
