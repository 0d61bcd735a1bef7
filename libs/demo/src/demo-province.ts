import type { INestApplicationContext } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import { DemandFacade } from '#demand';
import { EnterprisesFacade } from '#enterprises';
import { AccountsFacade } from '#identity';
import { Actor, Clock, shanghaiDay } from '#kernel';
import { Transactions, type Tx } from '#platform';
import { CHANGFENG, DEMO_FIRMS, type DemoFirm } from './demo-firms.js';
import { DEMO_PASSWORD, DEMO_PEOPLE, type DemoPerson } from './demo-people.js';
import { DEMO_SHORTAGES } from './demo-shortages.js';
import { inventedCode } from './invented-codes.js';

export interface DemoLogin {
  readonly login: string;
  readonly password: string;
  readonly who: string;
}

const DAY = 24 * 3600 * 1000;

/**
 * Fills a database that does not know the demo yet with an invented province: makers and traders, a heavy-truck maker
 * short of parts, and people of each kind. All or nothing; a second call changes nothing.
 * @returns who can sign in
 */
export async function seedDemo(app: INestApplicationContext): Promise<readonly DemoLogin[]> {
  const enterprises = app.get(EnterprisesFacade, { strict: false });
  if ((await enterprises.idByCreditCode(inventedCode(CHANGFENG.number).value)) === undefined) {
    await app.get(Transactions, { strict: false }).run((tx) => fill(app, tx));
  }
  return DEMO_PEOPLE.map(({ login, who }) => ({ login, password: DEMO_PASSWORD, who: `${who.zh} · ${who.en}` }));
}

async function fill(app: INestApplicationContext, tx: Tx): Promise<void> {
  const enterprises = app.get(EnterprisesFacade, { strict: false });
  const regions = app.get(RegionDirectory, { strict: false });
  await enterprises.register(
    tx,
    DEMO_FIRMS.map((firm) => ({
      creditCode: inventedCode(firm.number),
      name: firm.name,
      regionCode: placeCode(regions, firm),
      industryCode: firm.industry,
      registeredCapital: { amount: firm.capital, currency: 'CNY' },
      businessScope: firm.scope,
      address: `河北省${firm.place}`,
      ...(firm.contact && {
        contact: { name: firm.contact.name, phone: firm.contact.phone, email: firm.contact.email ?? null },
      }),
    })),
  );
  for (const person of DEMO_PEOPLE) await open(app, tx, person);
}

async function open(app: INestApplicationContext, tx: Tx, person: DemoPerson): Promise<void> {
  const enterprises = app.get(EnterprisesFacade, { strict: false });
  const enterpriseId = person.firm && (await enterprises.idByCreditCode(inventedCode(person.firm.number).value));
  const accountId = await app.get(AccountsFacade, { strict: false }).createAccount(tx, {
    login: person.login,
    name: person.name,
    email: `${person.login}@lianqiao.example`,
    password: DEMO_PASSWORD,
    enterprises: enterpriseId === undefined ? [] : [{ enterpriseId, role: 'owner' }],
    departments: person.department ? [person.department] : [],
  });
  if (enterpriseId === undefined) return;
  await enterprises.claim(tx, enterpriseId, accountId);
  if (person.firm === CHANGFENG) await raiseShortages(app, accountId, person.name, enterpriseId);
}

async function raiseShortages(
  app: INestApplicationContext,
  accountId: string,
  name: string,
  enterpriseId: string,
): Promise<void> {
  const now = app.get(Clock, { strict: false }).now().getTime();
  const buyer = new Actor(accountId, name, [{ permission: 'shortages.raise', enterpriseId }]);
  await app.get(DemandFacade, { strict: false }).raise(buyer, {
    enterpriseId,
    title: '新能源重卡首批缺件',
    lines: DEMO_SHORTAGES.map(({ inDays, ...shortage }) => ({
      ...shortage,
      neededBy: shanghaiDay(new Date(now + inDays * DAY)),
      placeCode: '130503',
      note: '',
    })),
  });
}

function placeCode(regions: RegionDirectory, firm: DemoFirm): string {
  const found = regions.find(firm.place);
  if (!found) throw new Error(`The demo firm ${firm.name} lies nowhere: ${firm.place}`);
  return found.code;
}
