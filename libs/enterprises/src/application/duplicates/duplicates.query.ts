import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import type { Actor, Locale } from '#kernel';
import { offsetOf, RequestContext, Transactions } from '#platform';
import { type ComparedFirm, duplicateSigns } from '../../domain/duplicates/duplicate-signs.js';
import type { DuplicateFirm, DuplicatePage, DuplicatesQuery, DuplicateView } from '../../http/duplicates.dto.js';
import { plainDecimal } from '../../domain/registered-capital.js';
import { placeLengthIn } from '../name-proposals.query.js';
import type { PlaceLength } from '../../domain/names/name-parts.js';
import { regionPatterns } from '../requirements.js';
import { namesIn } from './compared-firms.js';

type Facts = Omit<ComparedFirm, 'capital'> & {
  readonly creditCode: string;
  readonly status: DuplicateFirm['status'];
  readonly amount: string | null;
  readonly currency: string | null;
};

type Row = Omit<DuplicateView, 'one' | 'other' | 'likeness' | 'speaksFor' | 'speaksAgainst' | 'decidedAt'> & {
  readonly one: Facts;
  readonly other: Facts;
  readonly likeness: string;
  readonly decidedAt: Date | null;
};

// Of two that were merged each is shown by its own names.
const facts = (firm: string, other: string) => `jsonb_build_object('id', ${firm}.id, 'creditCode', ${firm}.credit_code,
  'names', to_jsonb(${namesIn(firm, `alias.id <> ${other}.id`)}),
  'regionCode', ${firm}.region_code, 'address', ${firm}.address, 'businessScope', ${firm}.business_scope,
  'amount', ${firm}.capital_amount::text, 'currency', ${firm}.capital_currency,
  'registeredOn', ${firm}.registered_on, 'claimed', ${firm}.claimed_by IS NOT NULL, 'status', ${firm}.status)`;

const LISTED = `FROM enterprises.duplicate d
  JOIN enterprises.enterprise a ON a.id = d.one_id JOIN enterprises.enterprise b ON b.id = d.other_id
  WHERE d.state = $1 AND a.region_code LIKE ANY ($2) AND b.region_code LIKE ANY ($2)
    -- Of what another firm stands for nothing is to be decided until they are parted.
    AND (d.state <> 'open' OR (a.stands AND b.stands))`;
const DECIDED_LAST = 'd.decided_at DESC, d.id';
/** What is open is as long as it likes: its order is that of `duplicate_state_idx`. */
const ORDER: Readonly<Record<DuplicatesQuery['state'], string>> = {
  open: 'd.likeness DESC, d.id',
  merged: DECIDED_LAST,
  different: DECIDED_LAST,
};

/** Pairs of firms that may be one, both in regions whose register the actor keeps; likeliest first, decided ones the latest first. */
@Injectable()
export class Duplicates {
  private readonly placeLength: PlaceLength;

  constructor(
    private readonly transactions: Transactions,
    private readonly regions: RegionDirectory,
  ) {
    this.placeLength = placeLengthIn(regions);
  }

  async list(actor: Actor, query: DuplicatesQuery): Promise<DuplicatePage> {
    const { reader } = this.transactions;
    const listed = [query.state, regionPatterns(actor, 'register.import')];
    const rows = (await reader.query(
      `SELECT d.id, d.state, d.likeness::text, d.survivor_id AS "survivorId", d.reason, d.decided_by AS "decidedBy",
              d.decided_at AS "decidedAt", d.version, ${facts('a', 'b')} AS one, ${facts('b', 'a')} AS other
       ${LISTED} ORDER BY ${ORDER[query.state]} LIMIT $3 OFFSET $4`,
      [...listed, query.size, offsetOf(query)],
    )) as Row[];
    const [counted] = (await reader.query(`SELECT count(*)::int AS total ${LISTED}`, listed)) as [{ total: number }];
    const locale = RequestContext.current()?.locale ?? 'zh';
    return {
      items: rows.map((row) => this.view(row, locale)),
      total: counted.total,
      page: query.page,
      size: query.size,
    };
  }

  private view({ one, other, likeness, decidedAt, ...row }: Row, locale: Locale): DuplicateView {
    const signs = duplicateSigns(compared(one), compared(other), this.placeLength);
    return {
      ...row,
      likeness: Number(likeness),
      decidedAt: decidedAt?.toISOString() ?? null,
      one: this.firm(one),
      other: this.firm(other),
      speaksFor: signs.speaksFor.map((sign) => sign[locale]),
      speaksAgainst: signs.speaksAgainst.map((sign) => sign[locale]),
    };
  }

  private firm({ id, creditCode, names, regionCode, status, ...firm }: Facts): DuplicateFirm {
    const { province = '', city = '', county = '' } = this.regions.path(regionCode) ?? {};
    const { address, businessScope, registeredOn, claimed, amount, currency } = firm;
    return {
      id,
      creditCode,
      name: names[0] ?? '',
      otherNames: names.slice(1),
      place: province + city + county || regionCode,
      address,
      businessScope,
      capital: amount === null || currency === null ? null : { amount: plainDecimal(amount), currency },
      registeredOn,
      claimed,
      status,
    };
  }
}

function compared({ amount, currency, ...firm }: Facts): ComparedFirm {
  return { ...firm, capital: amount === null ? null : `${plainDecimal(amount)} ${currency}` };
}
