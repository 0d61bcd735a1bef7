import { MARK_FILL } from './written-styles.js';

export interface PatchedStyles {
  readonly xml: string;
  readonly markedStyle: (style: number) => number | undefined;
  /** Styles for a sheet that is added: its heading, and text that runs over lines. */
  readonly heading: number;
  readonly text: number;
}

/** Excel takes no more cell formats. */
const FORMATS_AT_MOST = 60_000;

/**
 * A workbook's styles with a second one for each: the same, on the ground of a faulty cell. Undefined where the part is
 * written in a way that is not known.
 */
export function patchedStyles(xml: string): PatchedStyles | undefined {
  const prefix = /<((?:[\w.-]+:)?)styleSheet\b/.exec(xml)?.[1] ?? '';
  const formats = section(xml, `${prefix}cellXfs`);
  const fills = section(xml, `${prefix}fills`);
  const fonts = section(xml, `${prefix}fonts`);
  if (!formats || !fills || !fonts) return undefined;
  const xfs = children(formats.inner, `${prefix}xf`);
  const before = xfs.length;
  if (before === 0 || before * 2 > FORMATS_AT_MOST) return undefined;
  const fill = children(fills.inner, `${prefix}fill`).length;
  const font = children(fonts.inner, `${prefix}font`).length;
  const marked = xfs.map((xf) => withFill(xf, fill));
  const own = [
    `<${prefix}xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1"/>`,
    `<${prefix}xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`,
  ];
  const bold = `<${prefix}font><${prefix}b/><${prefix}sz val="11"/></${prefix}font>`;
  const named = MARK_FILL.replace(/<(\/?)/g, `<$1${prefix}`);
  // From the end to the beginning, so that places stay where they are.
  const parts = [
    { ...formats, inner: formats.inner + marked.join('') + own.join(''), count: before * 2 + own.length },
    { ...fills, inner: fills.inner + named, count: fill + 1 },
    { ...fonts, inner: fonts.inner + bold, count: font + 1 },
  ].sort((a, b) => b.from - a.from);
  const patched = parts.reduce(
    (text, { from, to, open, close, inner, count }) =>
      text.slice(0, from) + counted(open, count) + inner + close + text.slice(to),
    xml,
  );
  return {
    xml: patched,
    markedStyle: (style) => (style < before ? before + style : undefined),
    heading: before * 2,
    text: before * 2 + 1,
  };
}

function section(xml: string, name: string) {
  const found = new RegExp(`(<${name}\\b[^>]*[^/]>|<${name}>)([\\s\\S]*?)(</${name}>)`).exec(xml);
  if (!found) return undefined;
  const [whole, open = '', inner = '', close = ''] = found;
  return { from: found.index, to: found.index + whole.length, open, inner, close };
}

/** Elements of that name, none inside another. */
function children(inner: string, name: string): string[] {
  return inner.match(new RegExp(`<${name}(?:\\s[^>]*)?/>|<${name}(?:\\s[^>]*[^/])?>[\\s\\S]*?</${name}>`, 'g')) ?? [];
}

function withFill(xf: string, fill: number): string {
  const end = xf.indexOf('>');
  const open = xf.slice(0, end).replace(/\/$/, '');
  const others = open.replace(/\s(?:fillId|applyFill)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  return `${others} fillId="${fill}" applyFill="1"${xf[end - 1] === '/' ? '/' : ''}${xf.slice(end)}`;
}

function counted(open: string, count: number): string {
  return open.replace(/\scount\s*=\s*(?:"[^"]*"|'[^']*')/, ` count="${count}"`);
}
