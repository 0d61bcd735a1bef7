/** How a firm's name is put together: place, own name (字号), trade, legal form. */
export interface NameParts {
  /** Places at the beginning or in brackets, as written. */
  readonly places: readonly string[];
  /** What the firm is called among people; everything where no trade follows. */
  readonly brand: string;
  readonly trade: string;
  readonly form: string;
}

/** How many characters of a place's name begin a text; 0 where none does. */
export type PlaceLength = (text: string) => number;

const FORM =
  /(?:股份有限公司|有限责任公司|有限公司|集团公司|总公司|分公司|公司|集团|合作社|合作联社|经营部|商行|总厂|分厂|厂|店|部|社|行|院|所)+$/;
const BRACKETS = /[（(【[]([^（()）】\]]*)[)）】\]]/g;
/** Words with which what a firm does begins. A firm's own name is what goes before the first. */
const TRADES = new RegExp(
  (
    '科技|技术|机械|制造|机电|电子|电器|电气|电工|实业|工业|工贸|商贸|贸易|经贸|化工|化学|塑料|塑胶|橡胶|橡塑|五金|金属|汽车|汽配|车辆|车业|配件|零部件|部件|设备|装备|' +
    '建材|建筑|建设|工程|钢铁|钢管|钢构|铸造|铸业|锻造|轴承|阀门|管道|管业|管件|电缆|线缆|丝网|筛网|网业|纺织|针织|服装|服饰|食品|饮料|酒业|酿酒|药业|制药|医药|医疗|生物|农业|农牧|牧业|' +
    '饲料|种业|肥业|包装|印刷|印务|纸业|造纸|木业|家具|玻璃|陶瓷|耐火|水泥|矿业|煤业|能源|新能源|电力|热电|热力|燃气|环保|环境|水务|供水|自来水|物流|运输|航运|港口|航空|铁路|高速|公路|' +
    '地产|置业|房地产|投资|控股|发展|股份|证券|银行|保险|信托|传媒|文化|教育|旅游|酒店|百货|商业|商场|信息|软件|网络|数据|智能|自动化|通信|通讯|光电|光学|半导体|微电子|材料|新材料|特钢|' +
    '重工|重型|动力|泵业|电机|仪器|仪表|工具|模具|制品|皮革|皮毛|箱包|玩具|工艺品|自行车|童车|密封|滤清器|液压|气动|电池|电源|照明|灯具|玻璃钢|复合|石油|石化|石材|冶金|轧辊|焦化|炭素|碳素|' +
    '涂料|油漆|颜料|日化|洗涤|塑业|钣金|冲压|标准件|紧固件|起重|锅炉|容器|空调|制冷|厨具|门窗|门业|铝业|铜业|锌业|有色|福利'
  )
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|'),
);

/** Takes a name apart. A name that is only a place and a form (`迁西县自来水公司`) has no own name: its trade stands for it. */
export function nameParts(name: string, placeLength: PlaceLength): NameParts {
  const places: string[] = [];
  let rest = name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(BRACKETS, (_, inside: string) => {
      if (placeLength(inside) === inside.length && inside !== '') places.push(inside);
      return '';
    });
  for (let length = placeLength(rest); length > 0 && rest.length - length >= 2; length = placeLength(rest)) {
    places.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  const form = FORM.exec(rest)?.[0] ?? '';
  const named = form.length < rest.length ? rest.slice(0, rest.length - form.length) : rest;
  const trade = TRADES.exec(named.slice(1));
  const at = trade === null ? named.length : trade.index + 1;
  return { places, brand: named.slice(0, at), trade: named.slice(at), form };
}
