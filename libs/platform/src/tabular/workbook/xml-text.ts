/** Excel refuses a file with a longer cell. */
const LONGEST_CELL = 32_767;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML: signs written out, and without the characters that XML cannot hold. */
export function xmlText(text: string): string {
  return text
    .slice(0, LONGEST_CELL)
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] as string)
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) => (/[\t\n\r]/.test(sign) ? sign : ''))
    .replace(LONE_SURROGATES, '\ufffd');
}

/** The text of a cell: what would be read as an escaped character keeps its underscore. */
export function cellXml(text: string): string {
  return xmlText(text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')).replace(/\r/g, '_x000D_');
}
