import type { Reading, Span } from '../span.js';
import { Claims } from './claims.js';

/**
 * `standard`: GB/T 5782, ISO 4014. `thread`: M12x1.5, G1/2. `grade`: 8.8级, A2-70, IP67. `nominal`: DN50, PN16.
 * `tyre`: 12R22.5. `dimension`: φ20, 100x200x3mm. `rating`: 24V, 7.5kW, 2.5mm². `code`: a drawing or model number.
 */
export type SpecificationKind = 'standard' | 'thread' | 'grade' | 'nominal' | 'tyre' | 'dimension' | 'rating' | 'code';

export interface SpecificationItem extends Reading {
  readonly kind: SpecificationKind;
}

const NUMBER = String.raw`\d{1,9}(?:\.\d{1,6})?`;
const OUTSIDE_WORD = String.raw`(?<![A-Za-z0-9.])`;
const WORD_ENDS = String.raw`(?![A-Za-z0-9])`;
const TOLERANCE = String.raw`(?:\s?±\s?${NUMBER})?`;
const LENGTH_UNIT = '(?:mm²|mm2|cm²|m²|平方毫米|平方|mm|cm|dm|m|μm|um|毫米|厘米|分米|米|丝)';
const RATED_UNITS = [
  'mm²|mm2|cm²|cm2|m²|m2|㎡|mm³|cm³|cm3|m³|m3|mm|cm|μm|um|毫米|厘米|平方毫米|平方|立方',
  'kVA|kV|mV|VDC|VAC|V|伏|kWh|kWH|KWH|Wh|kW|KW|Kw|MW|W|千瓦时|千瓦|瓦|马力|HP|hp|PS',
  'mAh|Ah|AH|mA|kA|A|安时|安|kHz|MHz|GHz|Hz|kΩ|MΩ|Ω|欧|μF|pF|nF',
  'MPa|Mpa|kPa|Pa|bar|psi|N·m|N.m|Nm|kN|N|r/min|rpm|转|L/min|L|升|mL|ml|毫升|cc|CC',
  '℃|°C|°|度|%|dB|目|芯|孔|极|档|挡|齿|级|缸|英寸|寸|″|吨级|K|Ω',
].join('|');

/** Tried in this order; an earlier reading keeps its characters. Every repetition is bounded, so time stays linear. */
const PATTERNS: readonly (readonly [SpecificationKind, RegExp])[] = [
  [
    'standard',
    /(?<![A-Za-z])(?:(?:GB|QC|JB|HG|YB)(?:\/[A-Z]{1,3})?|(?:SH|SY|TB|CB|NB|JT|DL|YS|FZ|QB|MT|CJ|JG|NY|LY|XB|WJ|SJ|HB)\/[A-Z]{1,3}|T\/[A-Z]{2,8}|Q\/[A-Z0-9]{2,8}|DB\d{2}\/T)\s?\d{1,6}(?:\.\d{1,3})?(?:-(?:19|20)?\d{2})?(?![A-Za-z0-9])/g,
  ],
  [
    'standard',
    /(?<![A-Za-z])(?:ISO|DIN|EN|IEC|ASTM|SAE|JIS|ANSI|ASME|AISI|BS|UL)\s?(?:\/[A-Z]{1,4}\s?)?[A-Z]?\s?\d{2,6}(?:[-:.]\d{1,4}){0,3}(?![A-Za-z0-9])/g,
  ],
  ['tyre', pattern(String.raw`\d{1,3}(?:\.\d{1,2})?(?:\/\d{2})?R\d{2}(?:\.\d)?${WORD_ENDS}`)],
  [
    'thread',
    pattern(
      String.raw`M\d{1,3}(?:\.\d{1,2})?(?:\s?[xX*]\s?${NUMBER}){0,3}(?:-\d[a-zA-Z](?:\d[a-zA-Z])?)?(?:\s?mm)?(?:-?LH)?${WORD_ENDS}`,
    ),
  ],
  ['thread', pattern(String.raw`(?:NPT|ZG|Rc|Rp|Tr|G|R)\d{1,3}(?:\/\d{1,2})?(?:[xX*]${NUMBER})?${WORD_ENDS}`)],
  ['grade', pattern(String.raw`(?:\d{1,2}\.\d\s?级|A[245]-\d{2}|IP\d[\dX]K?|[A-HF]级)${WORD_ENDS}`)],
  ['nominal', pattern(String.raw`(?:DN|PN|SCH|Sch|Class|CLASS|CL)\s?${NUMBER}(?:MPa|Mpa|mm)?${WORD_ENDS}`)],
  [
    'dimension',
    pattern(
      String.raw`(?:[φLWHBDTRδtb]\s?=?\s?)?${NUMBER}\s?${LENGTH_UNIT}?(?:\s?[xX*]\s?(?:[φLWHBDTRδtb]\s?=?\s?)?${NUMBER}${TOLERANCE}\s?${LENGTH_UNIT}?){1,3}${WORD_ENDS}`,
    ),
  ],
  [
    'dimension',
    pattern(
      String.raw`(?:φ\s?|[LWHBDTδ]\s?=\s?|[长宽高厚]度?\s?[:=]?\s?|(?:外径|内径|直径)\s?[:=]?\s?)${NUMBER}(?:\s?[-~/]\s?${NUMBER})?${TOLERANCE}\s?${LENGTH_UNIT}?${WORD_ENDS}`,
    ),
  ],
  [
    'rating',
    // Not inside a model's number (`XWD5-35-5.5kW`); `316L` is a steel.
    pattern(
      String.raw`(?<![A-Za-z0-9]-)(?!3(?:04|16|17|21)L)-?${NUMBER}(?:\s?(?:${RATED_UNITS}))?(?:\s?[-~～/至]\s?-?${NUMBER})?${TOLERANCE}\s?(?:${RATED_UNITS})${WORD_ENDS}`,
    ),
  ],
];

/**
 * A drawing or model number: one word of four characters or more with two digits or more; a decimal or
 * an amount (`100-200件`) is none. */
const CODE =
  /(?<![A-Za-z0-9.])(?!\d{1,12}\.\d{1,12}(?![A-Za-z0-9/-]))(?=[A-Za-z0-9./-]{0,39}\d[A-Za-z./-]{0,39}\d)[A-Za-z0-9][A-Za-z0-9./-]{2,38}[A-Za-z0-9](?![A-Za-z0-9])(?!\s?(?:[个件套台只支根条片块副对辆吨米]|千克|公斤|kg|pcs|sets?))/g;

function pattern(body: string): RegExp {
  return new RegExp(OUTSIDE_WORD + body, 'g');
}

/**
 * Sizes, threads, grades, ratings and standards in a text whose width is folded (`foldInPlace`), in order, without overlap.
 * Drawing and model numbers are found by {@link findCodes}, after dates and quantities have had their turn.
 */
export function findSpecifications(folded: string): SpecificationItem[] {
  const claims = new Claims<SpecificationKind>(folded.length);
  const found: SpecificationItem[] = [];
  for (const [kind, regex] of PATTERNS) collect(folded, kind, regex, claims, found);
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

export function findCodes(folded: string): SpecificationItem[] {
  const found: SpecificationItem[] = [];
  collect(folded, 'code', CODE, new Claims<SpecificationKind>(folded.length), found);
  return found;
}

function collect(
  folded: string,
  kind: SpecificationKind,
  regex: RegExp,
  claims: Claims<SpecificationKind>,
  found: SpecificationItem[],
): void {
  for (const match of folded.matchAll(regex)) {
    const span: Span = [match.index, match.index + match[0].length];
    if (claims.claim(span, kind)) found.push({ kind, text: match[0], span });
  }
}
