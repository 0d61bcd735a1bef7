import { newId } from '#kernel';
import { ApiVisitor } from '../api-visitor.js';
import { DEMO_PASSWORD } from '../demo-people.js';
import type { Cast } from './cast.js';
import type { AnsweredLine, Candidate, Line, ShortageList } from './missing-parts.js';
import type { Listener } from './storyteller.js';
import { until } from './until.js';

interface Introduction {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

type Maker = Candidate['enterprise'];

/** A maker that said yes to a line. */
export interface Yes {
  readonly line: Line;
  readonly maker: Maker;
  readonly introductionId: string;
}

/** A maker has so many lines put to it at most. */
const MAKERS_A_LINE = 2;
/** Every so many calls the firm cannot. */
const EVERY_NO = 4;

/**
 * Each line is put to its best makers. One answers from its account, one through a link (and claims its firm), the
 * others are rung up by staff from the call list; one stays silent.
 */
export async function introductions(
  cast: Cast,
  tell: Listener,
  list: { readonly listId: string; readonly lines: readonly AnsweredLine[] },
): Promise<readonly Yes[]> {
  tell.chapter({ zh: '二、牵线：厂家答复', en: '2. Introductions: the makers answer' });
  const put = await putAll(cast, list.lines);
  tell.step({
    zh: `长风发起 ${put.length} 条牵线，提问方名称对厂家保密`,
    en: `Changfeng puts ${put.length} introductions; who asks stays hidden`,
  });
  const yes: Yes[] = [];
  const byAccount = put.find(({ maker }) => maker.id === cast.jingchuan.enterpriseId);
  if (byAccount) {
    const { version } = await cast.jingchuan.api.get<Introduction>(`/introductions/${byAccount.introductionId}`);
    const answer = { answer: 'yes', weeklyQuantity: '800', remark: '模具现成，一周内可送样' };
    await cast.jingchuan.api.post(`/introductions/${byAccount.introductionId}/answer`, answer, { version });
    yes.push(byAccount);
    tell.step({
      zh: `${byAccount.maker.name}在账号里答复：能做${byAccount.line.part}，每周 800${byAccount.line.unit}`,
      en: `${byAccount.maker.name} answers in its account: yes`,
    });
  }
  const others = put.filter((one) => one !== byAccount);
  const [byLink, silent, ...rung] = others;
  if (byLink) {
    yes.push(byLink);
    await answerByLink(cast, byLink, tell);
  }
  yes.push(...(await ringUp(cast, rung, tell)));
  if (silent) {
    tell.step({
      zh: `${silent.maker.name}没有接电话，三天后逾期，留在电话清单上`,
      en: `${silent.maker.name} does not answer; it stays on the call list until it expires`,
    });
  }
  await until('every line with a yes is promised', async () => {
    const now = await cast.changfeng.api.get<ShortageList>(`/shortage-lists/${list.listId}`);
    return yes.every(({ line }) => now.lines.find(({ id }) => id === line.id)?.state === 'promised') && now;
  });
  return yes;
}

async function putAll({ changfeng }: Cast, lines: readonly AnsweredLine[]): Promise<Yes[]> {
  const put: Yes[] = [];
  for (const { line, makers } of lines) {
    for (const { enterprise } of makers.slice(0, MAKERS_A_LINE)) {
      const { id } = await changfeng.api.post<Introduction>('/introductions', {
        shortageId: line.id,
        enterpriseId: enterprise.id,
        message: '批量生产急需，请告知每周可供数量',
      });
      put.push({ line, maker: enterprise, introductionId: id });
    }
  }
  return put;
}

/** Two taps on a phone, and the firm is the visitor's own. */
async function answerByLink({ province, anonymous }: Cast, asked: Yes, tell: Listener): Promise<void> {
  const { url } = await province.post<{ url: string }>(`/introductions/${asked.introductionId}/links`);
  const token = tokenOf(url);
  const seen = await anonymous.get<object>(`/answers/${token}`);
  if (JSON.stringify(seen).includes('长风')) throw new Error('The link tells who asks');
  const { claimUrl } = await anonymous.post<{ claimUrl: string | null }>(`/answers/${token}`, {
    answer: 'yes',
    answeredBy: '厂里值班的',
    weeklyQuantity: '300',
  });
  tell.step({
    zh: `${asked.maker.name}点开短信链接，两下答复：能做${asked.line.part}，每周 300${asked.line.unit}`,
    en: `${asked.maker.name} opens the link and answers in two taps: yes`,
  });
  if (claimUrl === null) return;
  const login = `yz${newId().slice(0, 8)}`;
  const account = { login, name: '新用户', email: `${login}@lianqiao.example`, password: DEMO_PASSWORD };
  await anonymous.post('/accounts', account);
  const visitor = await ApiVisitor.signIn(province.url, login, DEMO_PASSWORD);
  await visitor.post(`/claim-links/${tokenOf(claimUrl)}/accept`);
  tell.step({ zh: `${asked.maker.name}顺手认领了自己的企业`, en: `${asked.maker.name} claims its firm on the way` });
}

/** Staff go through the call list and enter what they are told. */
async function ringUp({ province }: Cast, asked: readonly Yes[], tell: Listener): Promise<Yes[]> {
  const yes: Yes[] = [];
  let calls = 0;
  for (const one of asked) {
    const says = ++calls % EVERY_NO === 0 ? 'no' : 'yes';
    const { version } = await province.get<Introduction>(`/introductions/${one.introductionId}`);
    await province.post(
      `/introductions/${one.introductionId}/telephone-answers`,
      says === 'yes'
        ? { spokeWith: '厂长', outcome: 'yes', weeklyQuantity: '500', remark: '可以供，先送样' }
        : { spokeWith: '厂长', outcome: 'no', remark: '排产已满' },
      { version },
    );
    if (says === 'yes') yes.push(one);
  }
  tell.step({
    zh: `省厅照电话清单打了 ${calls} 个电话并代录：${yes.length} 家能做，${calls - yes.length} 家排产已满`,
    en: `Staff ring ${calls} makers from the call list and enter what they say: ${yes.length} yes, ${calls - yes.length} no`,
  });
  return yes;
}

function tokenOf(url: string): string {
  return url.split('/').at(-1) as string;
}
