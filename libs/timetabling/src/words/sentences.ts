import { fillTemplate, type Locale, type Localised } from '#kernel';
import type { FileFault } from '../files/file-fault.js';
import type { ReplanViolation } from '../replan/check-replan.js';
import { SESSION_WORDS } from './clash-words.js';
import { FAULT_WORDS } from './fault-words.js';
import { VIOLATION_WORDS } from './violation-words.js';

/** What stands where nothing does. */
const END_OF_FILE: Localised = { zh: '文件结尾', en: 'the end of the file' };
const FOUND = /“\{found\}”|"\{found\}"/;

/** `participants[3].unavailable[0]: slot 25 of 24`; in text files also the line, and the column where it breaks off. */
export function faultSentence({ path, code, params, line, column }: FileFault, locale: Locale): string {
  const template = FAULT_WORDS[code][locale];
  const words = fillTemplate(params['found'] === '' ? template.replace(FOUND, END_OF_FILE[locale]) : template, params);
  const place = line === undefined ? '' : placeWords(line, column, locale);
  const where = [place, path].filter((part) => part !== '').join(', ');
  return where === '' ? words : `${where}: ${words}`;
}

function placeWords(line: number, column: number | undefined, locale: Locale): string {
  if (locale === 'zh') return `第 ${line} 行${column === undefined ? '' : `第 ${column} 列`}`;
  return `line ${line}${column === undefined ? '' : `, column ${column}`}`;
}

export function violationSentence({ code, params }: ReplanViolation, locale: Locale): string {
  const { session } = params;
  const said = { ...params, ...(session !== undefined && { session: SESSION_WORDS[session]?.[locale] ?? session }) };
  return `${code}: ${fillTemplate(VIOLATION_WORDS[code][locale], said)}`;
}
