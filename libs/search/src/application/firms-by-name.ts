import { Injectable } from '@nestjs/common';
import { PartCatalogue } from '#catalogue';
import { EnterprisesFacade, nameKey, NameProposals } from '#enterprises';
import { CreditCode, type Localised } from '#kernel';
import { Segmenter } from '#language';
import type { EnterpriseDocument, Evidence } from '../domain/enterprise-document.js';
import { endsLikeAFirm } from '../domain/firm-name.js';
import { type DocumentFilters, Retrieval, type RetrievalRequest } from './retrieval.js';

export interface NamedFirm {
  readonly document: EnterpriseDocument;
  /** The other name that was meant, where it was not the registered one. */
  readonly evidence: readonly Evidence[];
}

export interface FirmsNamed {
  readonly firms: readonly NamedFirm[];
  /** Where a firm was asked for and there is none: who is shown in its place. */
  readonly instead: Localised | null;
}

const NOBODY: FirmsNamed = { firms: [], instead: null };
/** Of one character no name can be told. */
const LEAST_NAME = 2;
/** Firms looked at whose names share the words of the one asked for. */
const LOOKED_AT = 50;

/**
 * Who is meant by a firm's name or credit code: whoever bears it, as its registered, short or former name and in any
 * width; else whose name has it as a part (`景川制动`), unless that is a part or somebody makes what is called so; else,
 * where it ends like a firm's, those whose names come near.
 */
@Injectable()
export class FirmsByName {
  constructor(
    private readonly retrieval: Retrieval,
    private readonly enterprises: EnterprisesFacade,
    private readonly proposals: NameProposals,
    private readonly segmenter: Segmenter,
    private readonly catalogue: PartCatalogue,
  ) {}

  async find(text: string, filters: DocumentFilters): Promise<FirmsNamed> {
    const code = CreditCode.ifOne(text)?.value;
    if (code !== undefined) return this.coded(code, filters);
    const key = nameKey(text);
    const bearers = await this.retrieve({ ...filters, nameKey: key });
    if (bearers.length > 0) return named(bearers, (name) => nameKey(name) === key);
    const isWhole = endsLikeAFirm(key);
    const tokens = this.segmenter.queryTokens(text);
    if (key.length < LEAST_NAME || tokens.length === 0 || this.catalogue.knows(text)) return NOBODY;
    const sharing = await this.retrieve(filters, [tokens]);
    const hasKey = (words: string) => nameKey(words).includes(key);
    const holding = sharing.filter(({ name, otherNames }) => [name, ...otherNames].some(hasKey));
    if (holding.length > 0 && (isWhole || !sharing.some((document) => linesOf(document).some(hasKey)))) {
      return named(holding, hasKey);
    }
    return isWhole ? this.near(text, filters) : NOBODY;
  }

  private async coded(code: string, filters: DocumentFilters): Promise<FirmsNamed> {
    const id = await this.enterprises.idByCreditCode(code);
    if (id === undefined) return { firms: [], instead: unregistered(code) };
    if (filters.enterpriseIds?.includes(id) === false) return NOBODY;
    return named(await this.retrieve({ ...filters, enterpriseIds: [id] }), () => true);
  }

  private async near(text: string, filters: DocumentFilters): Promise<FirmsNamed> {
    const ids = (await this.proposals.of(text)).map(({ id }) => id);
    const allowed = filters.enterpriseIds ? ids.filter((id) => filters.enterpriseIds?.includes(id)) : ids;
    if (allowed.length === 0) return NOBODY;
    const found = await this.retrieve({ ...filters, enterpriseIds: allowed });
    if (found.length === 0) return NOBODY;
    const firms = [...found].sort((a, b) => ids.indexOf(a.enterpriseId) - ids.indexOf(b.enterpriseId));
    return { firms: firms.map((document) => ({ document, evidence: [] })), instead: alikeOf(text) };
  }

  private retrieve(filters: DocumentFilters & { readonly nameKey?: string }, terms: RetrievalRequest['terms'] = []) {
    return this.retrieval.retrieve({ ...filters, terms, places: 'anywhere', limit: LOOKED_AT });
  }
}

/** Each with the other name that was meant, where it was not the registered one. */
function named(documents: readonly EnterpriseDocument[], isMeant: (name: string) => boolean): FirmsNamed {
  const firms = documents.map((document) => {
    const name = isMeant(document.name) ? undefined : document.otherNames.find(isMeant);
    return { document, evidence: name === undefined ? [] : [otherName(name)] };
  });
  return { firms, instead: null };
}

function otherName(name: string): Evidence {
  return { text: name, role: 'name', declared: false, mark: [0, name.length], term: name, fit: 'names_it' };
}

function linesOf({ makes, serves, sells }: EnterpriseDocument): string[] {
  return [...makes, ...serves, ...sells];
}

function unregistered(code: string): Localised {
  return {
    zh: `名录中没有统一社会信用代码为“${code}”的企业。`,
    en: `No firm of the register has the credit code “${code}”.`,
  };
}

function alikeOf(text: string): Localised {
  return {
    zh: `名录中没有叫“${text}”的企业，名称相近的排在前面，请核对。`,
    en: `No firm of the register is called “${text}”; those with a name like it come first. Look whether one is meant.`,
  };
}
