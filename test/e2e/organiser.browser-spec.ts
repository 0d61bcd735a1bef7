import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#test-support';
import { openStage, type Stage } from './browser/stage.js';
import type { Visit } from './browser/visit.js';

const TITLE = '春季整零对接会';

describe('an organiser and the firms it brings together', () => {
  let stage: Stage;
  let organiser: Visit;
  let buyer: Visit;
  let supplier: Visit;
  beforeAll(async () => {
    stage = await openStage();
    organiser = await stage.visit('desk');
    await organiser.signIn('province');
    buyer = await stage.visit('phone');
    await buyer.signIn('changfeng');
    supplier = await stage.visit('phone');
    await supplier.signIn('jingchuan');
  }, 180_000);
  afterAll(() => stage.close());

  it('calls a docking meeting and invites firms of the register', async () => {
    const { page } = organiser;
    await page.getByRole('link', { name: /^发起对接会/ }).click();
    await page.getByRole('textbox', { name: '名称' }).fill(TITLE);
    await page.getByLabel('地点', { exact: true }).fill('邢台会议中心 三层');
    await page.getByLabel('桌数').fill('4');
    await page.getByText('共 14 个时段，4 张桌，最多 56 场').waitFor();
    expect(await organiser.look('event-new')).toEqual([]);
    await page.getByRole('button', { name: '下一步：邀请企业' }).click();

    await page.getByText(/^符合的 \d+ 家$/).waitFor();
    expect(await organiser.look('event-invite')).toEqual([]);
    await invite(organiser, '供货方', '制动零部件', ['景川制动', '安祜汽车']);
    await invite(organiser, '采购方', '新能源重卡零部件', ['长风重型']);
    await page.getByRole('button', { name: '发出邀请' }).click();
    await page.locator('.ant-popconfirm').getByRole('button', { name: '发出邀请' }).click();
    await page.getByText('邀请已发出').waitFor();
  }, 90_000);

  it('has answers by telephone, and from phones with whom each wishes to meet', async () => {
    for (const [visit, name] of [
      [buyer, 'participation-buyer'],
      [supplier, 'participation-supplier'],
    ] as const) {
      const { page } = visit;
      await visit.go('/participations?state=invited');
      await page.getByRole('link', { name: TITLE }).tap();
      await page.getByRole('button', { name: '参加', exact: true }).tap();
      expect(await visit.look(`${name}-answer`)).toEqual([]);
      await page.getByRole('button', { name: '确认参加' }).tap();
      await page.getByRole('button', { name: '修改答复' }).waitFor();
    }
    const { page } = organiser;
    await page.getByRole('row', { name: /安祜/ }).getByRole('button', { name: '代答' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: '参加', exact: true }).click();
    await sheet.getByLabel('和谁通的话').fill('施经理');
    expect(await organiser.look('event-call')).toEqual([]);
    await sheet.getByRole('button', { name: '保存答复' }).click();
    await page.getByRole('row', { name: /安祜/ }).getByText('应邀').waitFor();

    await wish(buyer, ['景川', '安祜'], '专为它来');
    await wish(supplier, ['长风'], '想见');
    expect(await buyer.look('participation-wishes')).toEqual([]);
    await organiser.page.getByRole('button', { name: '见面意向' }).click();
    await organiser.page.getByTitle(/长风.* 与 .*景川.*：价值 10/).waitFor();
    expect(await organiser.look('event-wishes')).toEqual([]);
  }, 120_000);

  it('plans, moves a talk by hand as far as the rules allow, and publishes', async () => {
    const { page } = organiser;
    await command(organiser, '截止意向', '意向已截止');
    await page.getByRole('button', { name: '时间表', exact: true }).click();
    await page.getByRole('button', { name: '排时间表' }).click();
    await page.getByText('已是最好').waitFor();
    await page.getByText('排上 2 场').first().waitFor();
    expect(await organiser.look('event-timetable')).toEqual([]);

    const talks = page.getByRole('region', { name: /^时间表/ }).getByRole('button');
    await expect(talks.count()).resolves.toBe(2);
    const [first, second] = [talks.nth(0), talks.nth(1)];
    const slotOfSecond = await second.locator('xpath=ancestor::tr').getByRole('rowheader').innerText();
    await first.click();
    const panel = page.getByRole('region', { name: /长风/ });
    // The buyer is elsewhere then: the page says so, and does not ask.
    await panel.getByRole('combobox').first().click();
    await page
      .locator('.ant-select-item-option')
      .getByText(slotOfSecond.split('\n')[0] ?? '', { exact: true })
      .click();
    await panel.getByText('采购方这一时段有约').or(panel.getByText('这张桌这一时段有人')).waitFor();
    await expect(panel.getByRole('button', { name: '移动' }).isDisabled()).resolves.toBe(true);
    await panel.getByRole('button', { name: '关闭' }).click();

    await command(organiser, '公布时间表', '时间表已公布');
    await page.getByRole('button', { name: '概况' }).click();
    await page.getByRole('link', { name: '每桌一张' }).click();
    await page.getByRole('heading', { name: /号桌/ }).first().waitFor();
    expect(await organiser.look('event-cards')).toEqual([]);
    await page.goBack();
  }, 90_000);

  it('shows each firm its talks and its code, which opens the door', async () => {
    const { page } = supplier;
    await page.reload();
    await page.getByText('到场出示此码').waitFor();
    const calendar = (await page.getByRole('link', { name: '加入日历' }).getAttribute('href')) ?? '';
    expect(decodeURIComponent(calendar)).toContain('SUMMARY:洽谈：长风重型汽车有限公司');
    expect(await supplier.look('participation-published')).toEqual([]);
    const code = /[A-Z0-9]{8}/.exec(await page.getByRole('main').innerText())?.[0] ?? '';

    const door = await stage.visit('phone');
    await door.signIn('province');
    await door.go(`${new URL(organiser.page.url()).pathname}?tab=day`);
    await door.page.getByRole('textbox', { name: '签到码' }).fill(code);
    await door.page.getByRole('button', { name: '签到', exact: true }).first().tap();
    await door.page.getByText(/景川.* 已签到/).waitFor();
    expect(await door.look('event-day')).toEqual([]);
    await door.end();
  }, 90_000);

  it('keeps what came of a talk, from which a deal begins', async () => {
    const { page } = organiser;
    await page.getByRole('button', { name: '现场与结果' }).click();
    await page.getByRole('combobox', { name: /每场结果 长风.*景川/ }).click();
    await page.locator('.ant-select-item-option').getByText('进入洽谈').click();
    const talk = page.getByRole('listitem').filter({ hasText: /× .*景川/ });
    await talk.getByLabel('说了什么').fill('月底前报价');
    await talk.getByRole('button', { name: '记录' }).click();
    await talk.getByText('已洽谈').waitFor();
    expect(await organiser.look('event-outcomes')).toEqual([]);

    await eventually('the deal is there', async () => {
      await buyer.go('/deals');
      return (await buyer.page.getByRole('listitem').filter({ hasText: TITLE }).count()) > 0;
    });
    expect(await buyer.look('deals')).toEqual([]);
    await buyer.page.getByRole('listitem').filter({ hasText: TITLE }).getByRole('link').first().tap();
    await buyer.page.getByText(`来自对接会“${TITLE}”`).waitFor();
    expect(await buyer.look('deal')).toEqual([]);
  }, 90_000);

  it('is signed on a phone and delivered by the other side', async () => {
    const { page } = buyer;
    await page.getByRole('button', { name: '登记签约' }).tap();
    await page.getByLabel('合同编号').fill('CF-JC-2027-01');
    await page.getByLabel('品名 1').fill('制动盘');
    await page.getByLabel('数量 1').fill('1200');
    await page.getByLabel('单位 1').fill('件');
    await page.getByLabel('单价（元） 1').fill('210.5');
    await page.getByText('252,600').first().waitFor();
    expect(await buyer.look('deal-order')).toEqual([]);
    await page.getByRole('button', { name: '确认签约' }).tap();
    await page.getByText('CF-JC-2027-01').waitFor();

    await supplier.go(new URL(page.url()).pathname);
    await supplier.page.getByRole('button', { name: '登记到货' }).tap();
    await supplier.page.getByLabel('批次号').fill('第一批');
    await supplier.page.getByLabel('制动盘 合格', { exact: true }).fill('600');
    expect(await supplier.look('deal-lot')).toEqual([]);
    await supplier.page.getByRole('button', { name: '登记这一批' }).tap();
    await supplier.page.getByText('第一批').first().waitFor();
    await supplier.page.locator('[aria-current=step]').getByText('交付中').waitFor();
    expect(await supplier.look('deal-delivering')).toEqual([]);
  }, 90_000);

  it('counts it in the figures of the meeting, each with its records', async () => {
    const { page } = organiser;
    await page.getByRole('button', { name: '概况' }).click();
    await page.getByRole('link', { name: '本场统计' }).click();
    await page.getByRole('link', { name: /^签约数量：1,200 件/ }).waitFor();
    expect(await organiser.look('figures-event')).toEqual([]);
    await page.getByRole('link', { name: /^签约数量：1,200 件/ }).click();
    await page
      .getByRole('link', { name: /制动盘/ })
      .first()
      .waitFor();
    expect(await organiser.look('figure-rows')).toEqual([]);
  }, 60_000);
});

/** Ticks firms one after the other and puts them on the list together. */
async function invite({ page }: Visit, side: string, offers: string, names: readonly string[]): Promise<void> {
  await page.getByRole('combobox', { name: '作为' }).click();
  await page.locator('.ant-select-item-option').getByText(side).click();
  await page.getByLabel('提供或寻找什么').fill(offers);
  for (const name of names) {
    await page.getByLabel('企业名称').fill(name);
    await page.getByText('符合的 1 家').waitFor();
    await page.getByRole('checkbox', { name: new RegExp(name) }).check();
  }
  await page.getByRole('button', { name: `邀请选中的 ${names.length} 家` }).click();
  await page.getByText(`已加入 ${names.length} 家`).waitFor();
}

/** The choices are saved as a whole. */
async function wish(visit: Visit, names: readonly string[], choice: string): Promise<void> {
  const { page } = visit;
  await page.reload();
  for (const name of names) {
    await page
      .getByRole('group', { name: new RegExp(name) })
      .getByRole('button', { name: choice })
      .tap();
  }
  await page.getByRole('button', { name: '保存意向' }).tap();
  await page.getByText('意向已保存').waitFor();
}

async function command({ page }: Visit, name: string, done: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.locator('.ant-popconfirm').getByRole('button', { name }).click();
  await page.locator('.ant-message').getByText(done).waitFor();
}
