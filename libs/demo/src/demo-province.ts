import type { INestApplicationContext } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import { EnterprisesFacade } from '#enterprises';
import { AccountsFacade } from '#identity';
import { Transactions, type Tx } from '#platform';
import { DEMO_PASSWORD, DEMO_PEOPLE, type DemoPerson } from './demo-people.js';
import type { DemoFirm } from './firms/demo-firm.js';
import { DEMO_FIRMS } from './firms/demo-firms.js';
import { CHANGFENG } from './firms/principals.js';
import { inventedCode } from './invented-codes.js';

export interface DemoLogin {
  readonly login: string;
  readonly password: string;
  readonly who: string;
}

/** Who can sign in to the demo. */
export const DEMO_LOGINS: readonly DemoLogin[] = DEMO_PEOPLE.map(({ login, who }) => ({
  login,
  password: DEMO_PASSWORD,
  who: `${who.zh} · ${who.en}`,
}));

/** The credit code by which a database is seen to know the demo. */
export const FIRST_FIRM = inventedCode(CHANGFENG.number).value;

/**
 * Sets the stage: invented makers, traders and buyers, and people of each kind; nothing has happened between them. All
 * or nothing.
 */
export function setStage(app: INestApplicationContext): Promise<void> {
  return app.get(Transactions, { strict: false }).run((tx) => fill(app, tx));
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
  if (enterpriseId !== undefined) await enterprises.claim(tx, enterpriseId, accountId);
}

function placeCode(regions: RegionDirectory, firm: DemoFirm): string {
  const found = regions.find(firm.place);
  if (!found) throw new Error(`The demo firm ${firm.name} lies nowhere: ${firm.place}`);
  return found.code;
}
