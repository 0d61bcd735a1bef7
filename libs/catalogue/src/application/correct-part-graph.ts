import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError } from '#kernel';
import { Audit, Outbox, requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import type { CatalogueErrorCode } from '../domain/catalogue.errors.js';
import { PartGraphCorrected } from '../domain/catalogue.events.js';
import { type CorrectedGraph, newlyMisread } from '../domain/corrected-graph.js';
import { changeOf, FamilyCorrection, type FamilyChange } from '../domain/family-correction.js';
import { type FamilyField, fieldName } from '../domain/family-field.js';
import type { PartFamily } from '../parts/part-family.js';
import { RegionDirectory } from '../regions/region-directory.js';
import { PartGraph } from './part-graph.js';

/** As somebody saw it. */
export interface SeenFamily {
  readonly code: string;
  readonly version: number;
}

/** Staff of the province correct the could-make graph. What breaks a rule of the files is refused and changes nothing. */
@Injectable()
export class CorrectPartGraph {
  constructor(
    private readonly transactions: Transactions,
    private readonly graph: PartGraph,
    private readonly regions: RegionDirectory,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `catalogue.family_unknown`, `version.stale`, and whichever rule the change breaks */
  correct(actor: Actor, seen: SeenFamily, change: FamilyChange, remark: string | null): Promise<void> {
    return this.changing(actor, async (tx, laid, revision) => {
      const before = this.graph.with(laid).draft.family(seen.code);
      if (!before) throw new DomainError<CatalogueErrorCode>('catalogue.family_unknown', { code: seen.code });
      requireVersion({ id: seen.code, version: versionOf(seen.code, await this.all(tx, seen.code)) }, seen.version);
      await this.lay(tx, actor, laid, FamilyCorrection.make(seen.code, change, revision, this.by(actor), remark));
    });
  }

  /** @throws DomainError `catalogue.family_exists`, and whichever rule the family breaks */
  async add(actor: Actor, family: PartFamily, remark: string | null): Promise<{ code: string }> {
    await this.changing(actor, async (tx, laid, revision) => {
      const change = { kind: 'new', family } as const;
      await this.lay(tx, actor, laid, FamilyCorrection.make(family.code, change, revision, this.by(actor), remark));
    });
    return { code: family.code };
  }

  /** @throws DomainError `catalogue.correction_unknown`, `catalogue.correction_stood_on`, `version.stale` */
  withdraw(actor: Actor, id: string, version: number): Promise<void> {
    return this.changing(actor, async (tx, laid) => {
      const correction = await tx.findOneBy(FamilyCorrection, { id });
      if (!correction) throw new DomainError<CatalogueErrorCode>('catalogue.correction_unknown', { id });
      requireVersion(correction, version);
      correction.withdraw(this.by(actor));
      const before = this.graph.with(laid);
      const after = this.graph.with(laid.filter((one) => one.id !== id));
      const fallen = laid.find((one) => after.passedOver.has(one.id) && !before.passedOver.has(one.id));
      if (fallen) throw stoodOn(fallen, before);
      refuse(newlyMisread(before.draft, after.draft, correction.field ?? 'nameZh'));
      await updateVersioned(tx, FamilyCorrection, correction);
      await this.tell(tx, actor, 'part_family.correction_withdrawn', correction, before, after);
    });
  }

  private async lay(
    tx: Tx,
    actor: Actor,
    laid: readonly FamilyCorrection[],
    correction: FamilyCorrection,
  ): Promise<void> {
    const before = this.graph.with(laid);
    const after = this.graph.with([...laid, correction]);
    refuse(after.passedOver.get(correction.id));
    refuse(newlyMisread(before.draft, after.draft, correction.field ?? 'nameZh'));
    await tx.insert(FamilyCorrection, correction);
    await this.tell(tx, actor, 'part_family.corrected', correction, before, after);
  }

  /** Corrections come one after the other, and each makes a new revision of the graph. */
  private changing(
    actor: Actor,
    change: (tx: Tx, laid: readonly FamilyCorrection[], revision: number) => Promise<void>,
  ): Promise<void> {
    actor.requireRegion('catalogue.correct', this.regions.home);
    return this.transactions.run(async (tx) => {
      const [rows] = (await tx.query('UPDATE catalogue.part_graph SET revision = revision + 1 RETURNING revision')) as [
        { revision: number }[],
        number,
      ];
      const laid = await tx.find(FamilyCorrection, { where: { state: 'in_force' }, order: { revision: 'ASC' } });
      await change(tx, laid, rows[0]?.revision ?? 0);
    });
  }

  private all(tx: Tx, familyCode: string): Promise<FamilyCorrection[]> {
    return tx.find(FamilyCorrection, { where: { familyCode } });
  }

  private by({ accountId, name }: Actor) {
    return { accountId, name, at: this.clock.now() };
  }

  private async tell(
    tx: Tx,
    actor: Actor,
    action: string,
    correction: FamilyCorrection,
    before: CorrectedGraph,
    after: CorrectedGraph,
  ): Promise<void> {
    const { familyCode, field, kind, value, remark } = correction;
    const materials = differing(materialsOf(before), materialsOf(after));
    await this.outbox.publish(tx, PartGraphCorrected, { familyCode, materials });
    await this.audit.record(tx, actor, {
      action,
      subject: 'part_family',
      subjectId: familyCode,
      details: {
        kind,
        field,
        value,
        remark,
        before: valueIn(before, familyCode, field),
        after: valueIn(after, familyCode, field),
      },
      region: this.regions.home,
    });
  }
}

/** How often the family was corrected, and corrections of it withdrawn; what `If-Match` compares. */
export function versionOf(
  code: string,
  corrections: readonly Pick<FamilyCorrection, 'familyCode' | 'version'>[],
): number {
  return corrections
    .filter(({ familyCode }) => familyCode === code)
    .reduce((version, correction) => version + correction.version, 1);
}

function refuse(refusal: DomainError | undefined): void {
  if (refusal) throw refusal;
}

function stoodOn(correction: FamilyCorrection, { draft }: CorrectedGraph): DomainError {
  const change = changeOf(correction);
  const what = change.kind === 'new' ? change.family.name.zh : `${fieldName(change.field).zh} ${change.value}`;
  const family = draft.family(correction.familyCode)?.name.zh ?? correction.familyCode;
  return new DomainError<CatalogueErrorCode>('catalogue.correction_stood_on', { family, what });
}

function materialsOf({ draft }: CorrectedGraph): Set<string> {
  return new Set(draft.state().families.flatMap(({ materials }) => materials));
}

function differing(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...[...a].filter((one) => !b.has(one)), ...[...b].filter((one) => !a.has(one))];
}

function valueIn({ draft }: CorrectedGraph, code: string, field: FamilyField | null): unknown {
  const family = draft.family(code);
  if (!family || field === null) return family ?? null;
  if (field === 'englishNames') return draft.englishNamesOf(family);
  if (field === 'nameZh') return family.name.zh;
  return field === 'nameEn' ? family.name.en : family[field];
}
