/** The cell styles of workbooks that are written here, by their place in `cellXfs`. */
export const STYLE = {
  plain: 0,
  text: 1,
  number: 2,
  day: 3,
  heading: 4,
  requiredHeading: 5,
  title: 6,
  /** Text that would begin a formula if somebody typed it. */
  defused: 7,
  markedText: 8,
  markedNumber: 9,
  markedDay: 10,
  link: 11,
  example: 12,
} as const;

/** Where another workbook has these styles. */
export type StyleNumbers = Readonly<Record<keyof typeof STYLE, number>>;

const FACE = '<name val="等线"/><family val="2"/><charset val="134"/>';
const TOP = '<alignment vertical="top" wrapText="1"/>';
const MIDDLE = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
/** Fault cells, here and in workbooks that are given back marked. */
export const MARK_FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFD9D9"/><bgColor indexed="64"/></patternFill></fill>';

const solid = (rgb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;

export const STYLES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="5"><font><sz val="11"/>${FACE}</font><font><b/><sz val="11"/>${FACE}</font><font><b/><sz val="14"/>${FACE}</font><font><u/><sz val="11"/><color rgb="FF1F5FA8"/>${FACE}</font><font><i/><sz val="11"/><color rgb="FF7F7F7F"/>${FACE}</font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('FFDCE6F1')}${solid('FFFCE4D6')}${MARK_FILL}</fills><borders count="2"><border/><border><left style="thin"><color rgb="FFBFBFBF"/></left><right style="thin"><color rgb="FFBFBFBF"/></right><top style="thin"><color rgb="FFBFBFBF"/></top><bottom style="thin"><color rgb="FFBFBFBF"/></bottom></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="13">${[
  xf(''),
  xf('numFmtId="49" applyNumberFormat="1"', TOP),
  xf('', TOP),
  xf('numFmtId="164" applyNumberFormat="1"', TOP),
  xf('fontId="1" fillId="2" borderId="1"', MIDDLE),
  xf('fontId="1" fillId="3" borderId="1"', MIDDLE),
  xf('fontId="2"', '<alignment vertical="center"/>'),
  xf('numFmtId="49" quotePrefix="1" applyNumberFormat="1"', TOP),
  xf('numFmtId="49" fillId="4" quotePrefix="1" applyNumberFormat="1"', TOP),
  xf('fillId="4"', TOP),
  xf('numFmtId="164" fillId="4" applyNumberFormat="1"', TOP),
  xf('fontId="3"', TOP),
  xf('numFmtId="49" fontId="4" applyNumberFormat="1"', TOP),
].join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function xf(given: string, alignment = ''): string {
  const parts = { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' };
  const named = Object.entries(parts)
    .filter(([name]) => !given.includes(`${name}=`))
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
  return `<xf ${[given, named].filter(Boolean).join(' ')} xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}
