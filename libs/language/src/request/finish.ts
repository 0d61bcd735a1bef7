import { foldInPlace } from '../normalise.js';
import type { Reading, Span } from '../span.js';
import { Claims } from './claims.js';

/** What a part is made of (`42CrMo`, `不锈钢`) or what is done to its surface (`镀锌`, `发黑`). */
export interface FinishItem extends Reading {
  readonly kind: 'material' | 'surface';
}

const SURFACE = new RegExp(
  [
    '(?:热浸?|冷|电|彩|蓝白|白|环保|黑)?镀(?:彩|白|蓝白|黑)?(?:锌镍合金|锌镍|锌铝|锌|铬|镍|铜|锡|银|金|硬铬)(?!板)',
    '热浸锌|达克罗|久美特|锌铝涂层|发黑|发蓝|磷化|皮膜|阳极氧化|硬质氧化|钝化|电泳|喷塑|喷粉|喷漆|烤漆|喷涂|喷砂|抛丸|抛光|拉丝|渗碳|氮化|渗氮|淬火|调质|高频淬火|感应淬火|正火|退火',
    'zinc[ -]plated|galvani[sz]ed|dacromet|black oxide|anodi[sz]ed|phosphated',
  ].join('|'),
  'gi',
);
const MATERIAL_WORD =
  /(?:SUS|S)?(?:[2-6][0-9]{2}(?:L|H|Ti)?)?不锈钢|镀锌板|冷轧板|热轧板|花纹板|氟橡胶|氟胶|丁腈橡胶|三元乙丙(?:橡胶)?|硅橡胶|天然橡胶|涤纶|碳钢|合金钢|耐热钢|耐磨钢|高锰钢|弹簧钢|轴承钢|铸铁|球墨铸铁|灰铁|球铁|铸钢|铸铝|压铸铝|铝合金|镁合金|钛合金|锌合金|黄铜|紫铜|青铜|铝|铜|尼龙|橡胶|硅胶|聚氨酯|玻璃钢|碳纤维|聚丙烯|聚乙烯|聚四氟乙烯|塑料/g;
const MATERIAL_CODE = new RegExp(
  String.raw`(?<![A-Za-z0-9.])(?:` +
    [
      String.raw`Q\d{3}[A-F]?(?:NH|R)?`,
      String.raw`\d{2}#钢?|\d{2}号钢|\d{2}钢`,
      String.raw`\d{1,3}(?:Cr|Mn|Si|Mo|Ni|Ti|CrMo|CrMn|SiMn)[A-Za-z0-9]{0,12}`,
      String.raw`(?:PP|PC|PA\d{0,2}|PE|ABS|PBT|PPO|PET)\+(?:EPDM|ABS|PC|GF|PBT|PET|TPO|TD?|PA)\d{0,2}(?:[-+][A-Z]{1,3}\d{0,2})?(?=$|[\s,;/()料])`,
      String.raw`(?:SUS|S)?(?:201|202|301|302|303|304|309|310|316|321|347|409|410|420|430|440|630)(?:L|H|Ti|S)?(?=材质|\s|$|[,;/()])`,
      String.raw`(?:HT|QT|ZG|KTH|RuT)\d{2,3}(?:-\d{1,3})?`,
      String.raw`(?:ZG\d{0,2})?(?:Cr\d{1,2}(?:Ni|Mo|Mn)|Mn13)[A-Za-z0-9]{0,12}`,
      String.raw`ZCu[A-Z][A-Za-z0-9]{1,14}|WC[BC]|LC[BC]|CF[38]M?|A105N?|F(?:304|316)L?`,
      String.raw`ZL\d{3}[A-Z]?|ADC\d{1,2}|A3(?:56|80)(?:\.\d)?|AlSi\d{1,2}[A-Za-z0-9]{0,8}|[2-7]0\d{2}-[TOHF]\d{0,3}`,
      String.raw`(?:PA\d{0,2}(?:[-+]?GF\d{2})?|PP|PE|HDPE|POM|ABS|PC|PVC|PTFE|PU|TPU|TPE|EPDM|NBR|HNBR|FKM|EVA|EPP|EPS|PBT|PET|PPS|PEEK|PMMA|SMC|BMC|FRP|DCPD)(?=$|[\s,;/()料])`,
      String.raw`H[56]\d|T[23]|65Mn|GCr15(?:SiMn)?|DC0[1-6]|SPCC|SPHC|SAPH\d{3}|QSTE\d{3}(?:TM)?|[5-9]\d{2}L|[1-9]\d{3}MPa级`,
    ].join('|') +
    ')(?![A-Za-z0-9])',
  'g',
);

/** Whether a text is a material and nothing else (`ABS`, `PA66`, `铝合金`). */
export function namesMaterial(text: string): boolean {
  const folded = foldInPlace(text).trim();
  return findFinishes(folded).some(({ kind, span }) => kind === 'material' && span[1] - span[0] === folded.length);
}

/** Materials and surface treatments in a text whose width is folded, in order, without overlap. */
export function findFinishes(folded: string): FinishItem[] {
  const claims = new Claims<FinishItem['kind']>(folded.length);
  const found: FinishItem[] = [];
  for (const [kind, regex] of [
    ['surface', SURFACE],
    ['material', MATERIAL_WORD],
    ['material', MATERIAL_CODE],
  ] as const) {
    for (const match of folded.matchAll(regex)) {
      const span: Span = [match.index, match.index + match[0].length];
      if (claims.claim(span, kind)) found.push({ kind, text: match[0], span });
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
