/** Words after a part's noun that say how it comes, where it sits or how large it is, not what it is. */
const HOW =
  /^(?:分总成|总成件|总成|组合件|组件|合件|套件|本体|系统|装置|成品|毛坯|半成品|零件|配件|部件|左前|右前|左后|右后|前左|前右|后左|后右|左侧|右侧|左|右|前|后|上|下|内|外|型|用|件|组|套|级|镀锌|发黑|磷化|达克罗|电泳|[^\u4e00-\u9fff])*$/;

/** One form for part names that mean the same: half width, lower case, without bracketed remarks and blanks around Chinese. */
export function cleanPartName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u4e00-\u9fff]) | (?=[\u4e00-\u9fff])/g, '')
    .trim();
}

/** Whether what follows a part's noun leaves it the same part. */
export function onlySaysHow(rest: string): boolean {
  return HOW.test(rest);
}

/** The name without what only says how the part comes: 捣固锤 of a 捣固锤总成. */
export function withoutHow(name: string): string {
  for (let end = 1; end < name.length; end++) if (onlySaysHow(name.slice(end))) return name.slice(0, end);
  return name;
}
