import type { Stage } from './stage.js';

/**
 * Changfeng introduces a part of its demo list to the first maker whose name is wanted.
 * @returns the maker's name
 */
export async function introduce(stage: Stage, part: string, wanted: (name: string) => boolean): Promise<string> {
  const visit = await stage.visit('desk');
  const { page } = visit;
  await visit.signIn('changfeng');
  await page.getByRole('link', { name: '新能源重卡首批缺件' }).click();
  await page.getByRole('link', { name: part }).first().click();
  const makers = page.getByRole('region', { name: '谁能做' });
  const cards = makers.locator('ol > li');
  await cards.first().waitFor();
  for (const card of await cards.all()) {
    const name = await card.getByRole('link').innerText();
    if (!wanted(name)) continue;
    await card.getByRole('button', { name: '牵线', exact: true }).click();
    await card.getByText('待答复').waitFor();
    await visit.end();
    return name;
  }
  throw new Error(`No wanted maker for ${part}.`);
}
