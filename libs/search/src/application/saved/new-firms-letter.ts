import type { Locale, Localised } from '#kernel';
import type { Evidence } from '../../domain/enterprise-document.js';

/** A firm that a kept search had not found before. */
export interface NewFirm {
  readonly name: string;
  readonly place: string;
  readonly evidence: readonly Evidence[];
  readonly url: string;
}

/** What is new about one search. */
export interface NewFirms {
  readonly search: string;
  readonly searchUrl: string;
  readonly firms: readonly NewFirm[];
  /** Where its reader ends the letters about this search. */
  readonly endUrl: string;
}

/** More are counted, and seen on the page. */
const FIRMS_SHOWN = 20;
const REASONS_SHOWN = 3;

const ROLES: Readonly<Record<Evidence['role'], Localised>> = {
  makes: { zh: '生产', en: 'makes' },
  serves: { zh: '服务', en: 'serves' },
  sells: { zh: '销售', en: 'sells' },
  name: { zh: '名称', en: 'called' },
};

/** One letter about all kept searches of an account that found somebody new. */
export function newFirmsLetter(about: readonly NewFirms[]): { readonly subject: Localised; readonly text: Localised } {
  const count = new Set(about.flatMap(({ firms }) => firms.map(({ url }) => url))).size;
  const names = about.map(({ search }) => search);
  return {
    subject: {
      zh: `链桥：您保存的搜索“${names.join('”“')}”新查到 ${count} 家企业`,
      en: `Lianqiao: ${count} new ${count === 1 ? 'enterprise' : 'enterprises'} for ${names.map((name) => `“${name}”`).join(', ')}`,
    },
    text: { zh: textOf(about, 'zh'), en: textOf(about, 'en') },
  };
}

function textOf(about: readonly NewFirms[], locale: Locale): string {
  return about.map((one) => sectionOf(one, locale)).join('\n\n\n') + '\n';
}

function sectionOf({ search, searchUrl, firms, endUrl }: NewFirms, locale: Locale): string {
  const zh = locale === 'zh';
  const rest = firms.length - FIRMS_SHOWN;
  return [
    zh ? `“${search}”新查到 ${firms.length} 家：` : `“${search}” found ${firms.length} that it had not found before:`,
    '',
    ...firms.slice(0, FIRMS_SHOWN).map((firm, at) => firmOf(firm, at + 1, locale)),
    ...(rest > 0 ? [zh ? `另有 ${rest} 家。` : `And ${rest} more.`] : []),
    '',
    zh ? `全部结果：${searchUrl}` : `All it finds: ${searchUrl}`,
    zh ? `不再接收“${search}”的邮件：${endUrl}` : `No more letters about “${search}”: ${endUrl}`,
  ].join('\n');
}

function firmOf({ name, place, evidence, url }: NewFirm, number: number, locale: Locale): string {
  const reasons = evidence
    .slice(0, REASONS_SHOWN)
    .map(({ role, text, declared }) => `${ROLES[role][locale]} ${text}${declared ? DECLARED[locale] : ''}`);
  const why = reasons.length === 0 ? MEETS_ALL[locale] : reasons.join(locale === 'zh' ? '；' : '; ');
  return `${number}. ${name}（${place}）\n   ${why}\n   ${url}`;
}

const DECLARED: Localised = { zh: '（企业填报）', en: ' (the firm’s own word)' };
const MEETS_ALL: Localised = { zh: '符合所选条件', en: 'meets the conditions' };
