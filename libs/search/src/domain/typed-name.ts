/** Of a cell so much is read. */
const LONGEST_READ = 300;

/** 左后翼子板 and 后左翼子板 are a 后翼子板: which of two is meant no maker writes. 左旋 and 右置 say how a thing is made. */
export function withoutSide(name: string): string {
  return name.replace(
    /^([前后上下内外]?)[左右](?![左右旋转置舵手])(?:侧(?![围窗门板气]))?([前后上下内外]?)(?=[\u4e00-\u9fff]{2})/,
    '$1$2',
  );
}

/** A cell may hold several names of one part (`横拉杆 / 转向拉杆`). A slash inside a word or a number (`DC/DC`, `T/3`) parts nothing. */
export function sidesOf(text: string): string[] {
  return text
    .slice(0, LONGEST_READ)
    .split(/\s+\/\s+|(?<=[\u4e00-\u9fff#）)])\/(?=[\u4e00-\u9fff]{2})/)
    .filter((side) => side.trim() !== '');
}

/** Abbreviations in brackets. */
export function bracketed(text: string): string[] {
  const found = text.slice(0, LONGEST_READ).matchAll(/[（(]([A-Za-z][A-Za-z0-9+-]{1,15})[)）]/g);
  return [...found].map(([, inside]) => inside ?? '');
}

/** Says between what a part sits, or for what it is, where 及 does not join two parts. */
const ONE_THING = /连接|之间|配套|用/;

/** Two parts of one thing under one heading, `板式换热器板片及胶垫 EPDM`: each with what stands behind both; undefined for one part. */
export function pairIn(text: string): readonly [string, string] | undefined {
  const [, one, other, rest = ''] =
    /^\s*([\u4e00-\u9fff]{2,20}?)(?:以及|及其|及)([\u4e00-\u9fff]{2,20})(.*)$/s.exec(text.slice(0, LONGEST_READ)) ?? [];
  return one === undefined || other === undefined || ONE_THING.test(other) ? undefined : [one + rest, other + rest];
}
