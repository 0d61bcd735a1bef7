import { Injectable } from '@nestjs/common';
import { DomainError, fillTemplate, type Locale } from '#kernel';
import { offsetOf, RequestContext, Transactions } from '#platform';
import { type CatalogueErrorCode, catalogueErrors } from '../domain/catalogue.errors.js';
import { FamilyCorrection } from '../domain/family-correction.js';
import { type FamilyField, type ListField, LIST_FIELD_NAMES } from '../domain/family-field.js';
import { GraphDraft } from '../domain/graph-draft.js';
import type {
  CorrectionPage,
  CorrectionsQuery,
  CorrectionView,
  FamilyValue,
  PartFamiliesQuery,
  PartFamilyPage,
  PartFamilyRow,
  PartFamilyView,
} from '../http/part-families.dto.js';
import { IndustryDirectory } from '../industries/industry-directory.js';
import { PartCatalogue } from '../parts/part-catalogue.js';
import { type PartFamily, TRADES } from '../parts/part-family.js';
import { versionOf } from './correct-part-graph.js';
import { PartGraph } from './part-graph.js';

/** The could-make graph as it is now, for whoever reads and corrects it. */
@Injectable()
export class PartFamilies {
  constructor(
    private readonly transactions: Transactions,
    private readonly graph: PartGraph,
    private readonly parts: PartCatalogue,
    private readonly industries: IndustryDirectory,
  ) {}

  async list(query: PartFamiliesQuery): Promise<PartFamilyPage> {
    const draft = await this.draft();
    const counts = new Map<string, number>();
    for (const { familyCode } of await this.inForce()) counts.set(familyCode, (counts.get(familyCode) ?? 0) + 1);
    const sought = query.q.normalize('NFKC').toLowerCase();
    const found = this.parts.families.filter(
      (family) =>
        (query.trade === undefined || family.trade === query.trade) &&
        (query.process === undefined || family.processes.includes(query.process)) &&
        (query.corrected !== true || counts.has(family.code)) &&
        this.words(family, draft).some((word) => word.normalize('NFKC').toLowerCase().includes(sought)),
    );
    const from = offsetOf(query);
    const items = found.slice(from, from + query.size).map((family): PartFamilyRow => ({
      ...this.named(family),
      synonyms: [...family.synonyms],
      processes: family.processes.map((code) => this.processName(code)),
      corrections: counts.get(family.code) ?? 0,
    }));
    return { items, total: found.length, page: query.page, size: query.size };
  }

  /** @throws DomainError `catalogue.family_unknown` */
  async one(code: string): Promise<PartFamilyView> {
    const draft = await this.draft();
    const family = this.parts.family(code);
    if (!family) throw new DomainError<CatalogueErrorCode>('catalogue.family_unknown', { code });
    const corrections = await this.transactions.reader.find(FamilyCorrection, {
      where: { familyCode: code },
      order: { revision: 'DESC' },
    });
    const added = new Set(
      corrections.flatMap(({ state, kind, field, value }) =>
        state === 'in_force' && kind === 'add' ? [`${field} ${value}`] : [],
      ),
    );
    const values = (field: ListField): FamilyValue[] =>
      (field === 'englishNames' ? draft.englishNamesOf(family) : family[field]).map((value) => ({
        value,
        label: this.label(field, value),
        added: added.has(`${field} ${value}`),
      }));
    const lists = Object.fromEntries(LIST_FIELD_NAMES.map((field) => [field, values(field)])) as Record<
      ListField,
      FamilyValue[]
    >;
    return {
      ...this.named(family),
      ...lists,
      corrections: corrections.map((correction) => this.view(correction)),
      version: versionOf(code, corrections),
    };
  }

  /** All corrections, the newest first. */
  async corrections(query: CorrectionsQuery): Promise<CorrectionPage> {
    await this.graph.follow();
    const left = [...this.graph.passedOver.keys()];
    const [found, total] = await this.transactions.reader
      .createQueryBuilder(FamilyCorrection, 'c')
      .where('(:state::text IS NULL OR c.state = :state)', { state: query.state ?? null })
      .andWhere(query.passedOver === true ? 'c.id = ANY (:left)' : 'true', { left })
      .orderBy('c.revision', 'DESC')
      .offset(offsetOf(query))
      .limit(query.size)
      .getManyAndCount();
    return {
      items: found.map((correction) => this.view(correction)),
      total,
      page: query.page,
      size: query.size,
    };
  }

  choices() {
    return {
      trades: Object.entries(TRADES).map(([code, name]) => ({ code, name: name[locale()] })),
      processes: this.parts.processes.map(({ code, name }) => ({ code, name: name[locale()] })),
    };
  }

  /** The graph that this process reads by, brought up to the newest correction. */
  private async draft(): Promise<GraphDraft> {
    await this.graph.follow();
    return this.graph.draft;
  }

  private inForce(): Promise<FamilyCorrection[]> {
    return this.transactions.reader.find(FamilyCorrection, { where: { state: 'in_force' } });
  }

  private words(family: PartFamily, draft: GraphDraft): string[] {
    return [
      family.code,
      family.name.zh,
      family.name.en,
      TRADES[family.trade].zh,
      ...draft.englishNamesOf(family),
      ...family.headNouns,
      ...family.synonyms,
      ...family.scopeWords,
      ...family.couldMakeWords,
      ...family.materials,
      ...family.notWords,
      ...family.processes.flatMap((code) => [this.processName(code), code]),
      ...family.industries.flatMap((code) => [code, this.industries.byCode(code)?.name ?? '']),
    ];
  }

  private named({ code, name, trade }: PartFamily) {
    return { code, name: name.zh, english: name.en, trade: { code: trade, name: TRADES[trade][locale()] } };
  }

  private processName(code: string): string {
    return this.parts.process(code)?.name[locale()] ?? code;
  }

  private label(field: FamilyField, value: string): string {
    if (field === 'processes') return this.processName(value);
    if (field === 'industries') return `${value} ${this.industries.byCode(value)?.name ?? ''}`.trim();
    if (field === 'trade' && Object.hasOwn(TRADES, value)) return TRADES[value as keyof typeof TRADES][locale()];
    return value;
  }

  private view(correction: FamilyCorrection): CorrectionView {
    const { familyCode, field, value, family } = correction;
    const reason = correction.state === 'in_force' ? this.graph.passedOver.get(correction.id) : undefined;
    return {
      id: correction.id,
      family: { code: familyCode, name: this.parts.family(familyCode)?.name.zh ?? family?.name.zh ?? familyCode },
      kind: correction.kind,
      field,
      value: value ?? family?.name.zh ?? null,
      label: field !== null && value !== null ? this.label(field, value) : (family?.name.zh ?? null),
      remark: correction.remark,
      state: correction.state,
      madeBy: correction.madeByName,
      madeAt: correction.madeAt.toISOString(),
      withdrawnBy: correction.withdrawnByName,
      withdrawnAt: correction.withdrawnAt?.toISOString() ?? null,
      passedOver: reason ? fillTemplate(catalogueErrors[reason.code][locale()], reason.params) : null,
      version: correction.version,
    };
  }
}

function locale(): Locale {
  return RequestContext.current()?.locale ?? 'zh';
}
