import type { Region } from './region.js';

const PEOPLES =
  /(?:满族|蒙古族|回族|藏族|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|壮族|苗族|侗族|瑶族|土家族|布依族|彝族|傣族|白族|哈尼族|傈僳族|拉祜族|佤族|纳西族|景颇族|羌族|黎族|畲族|朝鲜族|东乡族|保安族|撒拉族|裕固族|土族|仡佬族|水族|毛南族|仫佬族|独龙族|怒族|布朗族|普米族|达斡尔族|鄂温克族|各族|多民族)+/;
const RANK = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|林区|矿区|新区|省|市|州|盟|县|区|旗)$/;
/** What follows a place's short form when it names a street, a village or a firm's seat instead of the place. */
const STREET = /^(?:[东西南北中]?(?:大街|大道|路|街|道|巷|胡同|桥)|镇|乡|村|庄|营|屯)/;
const ZONE = /(?:开发区|高新区|经开区|园区|新区|示范区|管理区|试验区|保税区|加工区|合作区|工业区|产业区|市辖区|管委会)/;

/** A place's name without its rank: `石家庄市` 石家庄, `青龙满族自治县` 青龙. Undefined where one character would be left. */
export function shortForm(name: string): string | undefined {
  const bare = name.replace(RANK, '');
  if (bare === name) return undefined;
  const people = PEOPLES.exec(bare);
  const short = people && people.index > 0 ? bare.slice(0, people.index) : bare;
  return short.length >= 2 ? short : undefined;
}

/** Names one level up are written with and without rank; these are all the ways one place is written. */
export function writtenForms(region: Region): string[] {
  const short = shortForm(region.name);
  return short === undefined ? [region.name] : [region.name, short];
}

/** Whether the text after a short form shows that it named a street or village. */
export function namesAStreet(rest: string): boolean {
  return STREET.test(rest);
}

/** A development zone or the like: it has no GB/T 2260 code and is placed at its city. */
export function isZone(name: string): boolean {
  return ZONE.test(name);
}

/** Names as they come in files: outer blanks, inner blanks and full-width forms removed. */
export function cleanName(text: string | undefined): string {
  return (text ?? '').normalize('NFKC').replace(/\s+/g, '');
}
