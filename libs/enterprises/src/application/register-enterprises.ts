import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId } from '#kernel';
import { Outbox, type Tx } from '#platform';
import { Enterprise } from '../domain/enterprise.js';
import { isSameName } from '../domain/enterprise-name.js';
import { EnterprisesImported } from '../domain/enterprises.events.js';
import type { RegisterEntry } from '../domain/register-entry.js';

export interface RegisterRules {
  /** Whether a known code with another name is a change of name (the old one is kept as former name) or refused. */
  readonly acceptRenames?: boolean;
  /** GB/T 2260 prefixes: firms that stand in the register elsewhere are not touched. Absent: everywhere. */
  readonly onlyWithin?: readonly string[];
}

export interface NamedCode {
  readonly creditCode: string;
  readonly name: string;
}

/** An entry that was left out, and why. */
export type Refusal =
  | { readonly creditCode: string; readonly because: 'other_name'; readonly registeredName: string }
  | { readonly creditCode: string; readonly because: 'other_region'; readonly registeredRegion: string };

export interface Registered {
  /** Ids of firms that are new in the register. */
  readonly created: readonly string[];
  /** Ids of firms of which something changed. */
  readonly updated: readonly string[];
  readonly unchanged: number;
  readonly refused: readonly Refusal[];
}

/** Whoever registers holds it to the end of the transaction: two files never race for one code. Any number. */
const REGISTER_LOCK = 7_310_431;

/**
 * Brings enterprises into the register by their credit codes: new ones are added, known ones follow what the entry says.
 * Publishes one {@link EnterprisesImported} for what was created or changed. Meant for batches of some hundreds; a code
 * stands in a batch once.
 */
@Injectable()
export class RegisterEnterprises {
  constructor(private readonly outbox: Outbox) {}

  async register(tx: Tx, entries: readonly RegisterEntry[], rules: RegisterRules = {}): Promise<Registered> {
    if (entries.length === 0) return { created: [], updated: [], unchanged: 0, refused: [] };
    await tx.query('SELECT pg_advisory_xact_lock($1)', [REGISTER_LOCK]);
    const known = await knownByCode(
      tx,
      entries.map(({ creditCode }) => creditCode.value),
    );
    const created: Enterprise[] = [];
    const changed: Enterprise[] = [];
    const refused: Refusal[] = [];
    const ids = new Map<string, RegisterEntry>();
    for (const entry of entries) {
      const enterprise = known.get(entry.creditCode.value);
      if (!enterprise) {
        const fresh = Enterprise.fromRegister(entry);
        created.push(fresh);
        ids.set(fresh.id, entry);
        continue;
      }
      const refusal = refusalOf(enterprise, entry.name, rules);
      if (refusal) {
        refused.push(refusal);
        continue;
      }
      ids.set(enterprise.id, entry);
      if (enterprise.followRegister(entry)) changed.push(enterprise);
    }
    await insert(tx, created);
    await update(tx, changed);
    const newContacts = await replaceContacts(tx, ids);
    const createdIds = new Set(created.map(({ id }) => id));
    const updated = new Set([...changed.map(({ id }) => id), ...newContacts].filter((id) => !createdIds.has(id)));
    const touched = [...createdIds, ...updated];
    if (touched.length > 0) await this.outbox.publish(tx, EnterprisesImported, { enterpriseIds: touched });
    return { created: [...createdIds], updated: [...updated], unchanged: ids.size - touched.length, refused };
  }

  /** Which of these would be refused, and why; changes nothing. */
  async refusals(tx: Tx, named: readonly NamedCode[], rules: RegisterRules): Promise<Refusal[]> {
    if (named.length === 0) return [];
    const known = await knownByCode(
      tx,
      named.map(({ creditCode }) => creditCode),
    );
    return named.flatMap(({ creditCode, name }) => {
      const enterprise = known.get(creditCode);
      return (enterprise && refusalOf(enterprise, name, rules)) ?? [];
    });
  }
}

async function knownByCode(tx: Tx, creditCodes: readonly string[]): Promise<Map<string, Enterprise>> {
  const found = await tx.find(Enterprise, {
    where: { creditCode: In(creditCodes) },
    order: { creditCode: 'ASC' },
    // Somebody correcting one of them at this moment waits, and is then told that it changed.
    lock: { mode: 'pessimistic_write' },
  });
  return new Map(found.map((enterprise) => [enterprise.creditCode, enterprise]));
}

function refusalOf(enterprise: Enterprise, name: string, rules: RegisterRules): Refusal | undefined {
  const { creditCode } = enterprise;
  if (rules.onlyWithin && !rules.onlyWithin.some((prefix) => enterprise.regionCode.startsWith(prefix))) {
    return { creditCode, because: 'other_region', registeredRegion: enterprise.regionCode };
  }
  if (rules.acceptRenames !== true && !isSameName(enterprise.name, name)) {
    return { creditCode, because: 'other_name', registeredName: enterprise.name };
  }
  return undefined;
}

const COLUMNS = `id uuid, credit_code text, name text, short_names text[], former_names text[], region_code text,
  industry_code text, capital_amount numeric, capital_currency text, registered_on date, business_scope text,
  address text, version integer`;

/** One parameter for a whole batch; PostgreSQL turns it into rows. */
function asRecords(enterprises: readonly Enterprise[]): string {
  return JSON.stringify(
    enterprises.map((e) => ({
      id: e.id,
      credit_code: e.creditCode,
      name: e.name,
      short_names: e.shortNames,
      former_names: e.formerNames,
      region_code: e.regionCode,
      industry_code: e.industryCode,
      capital_amount: e.capitalAmount,
      capital_currency: e.capitalCurrency,
      registered_on: e.registeredOn,
      business_scope: e.businessScope,
      address: e.address,
      version: e.version,
    })),
  );
}

async function insert(tx: Tx, enterprises: readonly Enterprise[]): Promise<void> {
  if (enterprises.length === 0) return;
  const columns = `id, credit_code, name, short_names, former_names, region_code, industry_code, capital_amount,
    capital_currency, registered_on, business_scope, address, version`;
  await tx.query(
    `INSERT INTO enterprises.enterprise (${columns})
     SELECT ${columns} FROM jsonb_to_recordset($1::jsonb) AS given (${COLUMNS})`,
    [asRecords(enterprises)],
  );
}

async function update(tx: Tx, enterprises: readonly Enterprise[]): Promise<void> {
  if (enterprises.length === 0) return;
  await tx.query(
    `UPDATE enterprises.enterprise e
     SET name = given.name, short_names = given.short_names, former_names = given.former_names,
         region_code = given.region_code, industry_code = given.industry_code,
         capital_amount = given.capital_amount, capital_currency = given.capital_currency,
         registered_on = given.registered_on, business_scope = given.business_scope, address = given.address,
         version = e.version + 1
     FROM jsonb_to_recordset($1::jsonb) AS given (${COLUMNS})
     WHERE e.id = given.id`,
    [asRecords(enterprises)],
  );
}

/** @returns ids of the enterprises whose contact of the register is new or another one */
async function replaceContacts(tx: Tx, entries: ReadonlyMap<string, RegisterEntry>): Promise<string[]> {
  const given = [...entries].flatMap(([enterpriseId, { contact }]) =>
    contact ? [{ id: newId(), enterprise_id: enterpriseId, ...contact }] : [],
  );
  if (given.length === 0) return [];
  const rows = (await tx.query(
    `INSERT INTO enterprises.contact AS c (id, enterprise_id, name, phone, email, source)
     SELECT id, enterprise_id, name, phone, email, 'register'
     FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, enterprise_id uuid, name text, phone text, email text)
     ON CONFLICT (enterprise_id) WHERE source = 'register'
     DO UPDATE SET name = excluded.name, phone = excluded.phone, email = excluded.email
     WHERE (c.name, c.phone, c.email) IS DISTINCT FROM (excluded.name, excluded.phone, excluded.email)
     RETURNING enterprise_id`,
    [JSON.stringify(given)],
  )) as { enterprise_id: string }[];
  return rows.map((row) => row.enterprise_id);
}
