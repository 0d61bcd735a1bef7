import { Injectable } from '@nestjs/common';
import { nameKey, NameProposals } from '#enterprises';
import type { Localised } from '#kernel';
import { Segmenter } from '#language';
import type { EnterpriseDocument, Evidence } from '../domain/enterprise-document.js';
import { type DocumentFilters, Retrieval } from './retrieval.js';

export interface NamedFirm {
  readonly document: EnterpriseDocument;
  /** The other name that was meant, where it was not the registered one. */
  readonly evidence: readonly Evidence[];
}

export interface FirmsNamed {
  readonly firms: readonly NamedFirm[];
  /** Where nobody bears the name, and some have one like it. */
  readonly alike: Localised | null;
}

const NOBODY: FirmsNamed = { firms: [], alike: null };
/** How a registered name ends. */
const FIRM_NAME = /.{2}(公司|厂|集团|合作社|经营部|工作室|研究院|研究所)$/;
/** Firms looked at whose names share the words of the one asked for. */
const LOOKED_AT = 50;

/**
 * Who is meant by a firm's name: whoever bears it, as its registered, short or former one and in any width; else whose
 * name has it as a part; else those whose names come near.
 */
@Injectable()
export class FirmsByName {
  constructor(
    private readonly retrieval: Retrieval,
    private readonly proposals: NameProposals,
    private readonly segmenter: Segmenter,
  ) {}

  async find(text: string, filters: DocumentFilters): Promise<FirmsNamed> {
    const key = nameKey(text);
    const bearers = await this.retrieve({ ...filters, nameKey: key });
    if (bearers.length > 0) return { firms: bearers.map((document) => bearing(document, key)), alike: null };
    if (!FIRM_NAME.test(key)) return NOBODY;
    const sharing = await this.retrieve(filters, [this.segmenter.queryTokens(text)]);
    const holding = sharing.filter(({ name }) => nameKey(name).includes(key));
    if (holding.length > 0) return { firms: holding.map((document) => ({ document, evidence: [] })), alike: null };
    return this.near(text, filters);
  }

  private async near(text: string, filters: DocumentFilters): Promise<FirmsNamed> {
    const ids = (await this.proposals.of(text)).map(({ id }) => id);
    const allowed = filters.enterpriseIds ? ids.filter((id) => filters.enterpriseIds?.includes(id)) : ids;
    if (allowed.length === 0) return NOBODY;
    const found = await this.retrieve({ ...filters, enterpriseIds: allowed });
    if (found.length === 0) return NOBODY;
    const firms = [...found].sort((a, b) => ids.indexOf(a.enterpriseId) - ids.indexOf(b.enterpriseId));
    return { firms: firms.map((document) => ({ document, evidence: [] })), alike: alikeOf(text) };
  }

  private retrieve(filters: DocumentFilters & { readonly nameKey?: string }, terms: readonly string[][] = []) {
    return this.retrieval.retrieve({ ...filters, terms, places: 'anywhere', limit: LOOKED_AT });
  }
}

function bearing(document: EnterpriseDocument, key: string): NamedFirm {
  const name = nameKey(document.name) === key ? undefined : document.otherNames.find((one) => nameKey(one) === key);
  if (name === undefined) return { document, evidence: [] };
  const mark = [0, name.length] as const;
  return {
    document,
    evidence: [{ text: name, role: 'name', declared: false, mark, term: name, fit: 'names_it' }],
  };
}

function alikeOf(text: string): Localised {
  return {
    zh: `名录中没有叫“${text}”的企业，名称相近的排在前面，请核对。`,
    en: `No firm of the register is called “${text}”; those with a name like it come first. Look whether one is meant.`,
  };
}
