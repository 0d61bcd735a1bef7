import type { SeededAccount } from '#identity';
import { CreditCode, newId } from '#kernel';
import { eventually } from '#test-support';
import { type ApiUnderTest, PASSWORD, startApi } from './api-under-test.js';
import { CONTEXT_SAMPLES } from './contexts/all-contexts.js';
import type { Answered, Call, Holder, Person } from './contexts/context-samples.js';
import { type RawAnswer, RawClient } from './raw-request.js';

/** Stands in every text that is somebody's own and nowhere else: whoever reads it has seen what is not theirs. */
export const SECRET = '玄武';

/** Who tries the doors. The first three hold nothing; the last two hold every permission, for somebody else's things. */
export const INTRUDERS = ['anonymous', 'forged', 'signedOut', 'nobody', 'otherEnterprise', 'otherRegion'] as const;
export type Intruder = (typeof INTRUDERS)[number];

/** Things of a few enterprises and of the staff of their region, which nobody else may see or touch. */
export interface World {
  readonly api: ApiUnderTest;
  readonly client: RawClient;
  readonly people: Readonly<Record<Intruder | Holder, Person>>;
  /** Ids and tokens by name: `list`, `shortage`, `answerLink` ... */
  readonly things: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Resources lie in this county; `staff` is the city's, `province` above it, `otherRegion` the department of another county of the same city. */
const HERE = '130503';
const CITY = '130500';
const PROVINCE = '130000';
const ELSEWHERE = '130534';

export async function seedWorld(): Promise<World> {
  const api = await startApi();
  const client = new RawClient(api.url);
  const open = opener(api, client);
  const firm = (name: string, regionCode = HERE) =>
    api.enterprise({ name, regionCode, businessScope: '铸件制造', contact: contactOf(name) });

  const buyerFirm = await firm('长岭重型汽车有限公司');
  const makerFirm = await firm('永固车桥有限公司');
  const silentFirm = await firm('平沙锻造有限公司');
  const claimedFirm = await firm('新河铸造有限公司');
  const otherFirm = await api.enterprise({ name: '远乡机械有限公司', regionCode: ELSEWHERE });

  const every = ['administrator', 'organiser', 'supervisor', 'officer'] as const;
  const departments = (region: string) => ({ departments: every.map((role) => ({ region, role })) });
  const owner = (enterpriseId: string) => ({ enterprises: [{ enterpriseId, role: 'owner' as const }] });
  const people = {
    anonymous: { login: '', token: '' },
    forged: { login: '', token: 'Zm9yZ2VkLXRva2VuLW9mLW5vYm9keS1hdC1hbGwtMTIz' },
    signedOut: await open('已退出者', {}),
    nobody: await open('无岗位者', {}),
    otherEnterprise: await open('他企业主', owner(otherFirm)),
    otherRegion: await open('他县科员', departments(ELSEWHERE)),
    buyer: await open(`${SECRET}采购`, owner(buyerFirm)),
    maker: await open(`${SECRET}销售`, owner(makerFirm)),
    claimant: await open(`${SECRET}申领`, {}),
    staff: await open(`${SECRET}科长`, departments(CITY)),
    province: await open(`${SECRET}处长`, departments(PROVINCE)),
  };
  const call = caller(client);
  await call(people.signedOut, 'DELETE', '/api/sessions/current');
  const firms = { buyerFirm, makerFirm, silentFirm, claimedFirm, otherFirm };
  const typed = { password: PASSWORD, makerLogin: people.maker.login };
  let things: Record<string, string> = { ...firms, ...typed, ...(await seedThings(api, call, people, firms)) };
  for (const { seed } of CONTEXT_SAMPLES) things = { ...things, ...(await seed?.({ api, call, people, things })) };
  await api.quiet();
  return {
    api,
    client,
    people,
    things,
    stop: async () => {
      client.close();
      await api.stop();
    },
  };
}

type Firms = Readonly<Record<'buyerFirm' | 'makerFirm' | 'silentFirm' | 'claimedFirm', string>>;

/** Makes, as those whose things they are, one of everything that can be reached by an id or a token. */
async function seedThings(
  api: ApiUnderTest,
  call: Call,
  { buyer, claimant, staff }: Readonly<Record<Holder, Person>>,
  { buyerFirm, makerFirm, silentFirm, claimedFirm }: Firms,
): Promise<Record<string, string>> {
  const id = ({ id }: Answered) => String(id);
  const at = `/api/enterprises/${buyerFirm}`;
  const site = id(
    await call(buyer, 'POST', `${at}/sites`, { kind: 'plant', name: '一厂', regionCode: HERE, address: '某路' }),
  );
  const contact = id(await call(buyer, 'POST', `${at}/contacts`, { name: `${SECRET}门卫`, phone: '0319-7000001' }));
  const certificate = id(await call(buyer, 'POST', `${at}/certificates`, { kind: 'ISO 9001', number: 'Q-1' }));

  const line = { part: `${SECRET}前轴锻件`, quantity: '40', unit: '件', specification: `${SECRET}图样`, note: SECRET };
  const lines = [line, { ...line, quantity: '41' }, { ...line, quantity: '42' }];
  const list = await call(buyer, 'POST', '/api/shortage-lists', {
    enterpriseId: buyerFirm,
    title: `${SECRET}缺件`,
    lines,
  });
  const [shortage, withdrawable] = (list['lines'] as Answered[]).map(id) as [string, string];
  const put = async (enterpriseId: string, shortageId = shortage) =>
    id(await call(buyer, 'POST', '/api/introductions', { shortageId, enterpriseId, message: `${SECRET}急用` }));
  const toMaker = await put(makerFirm);
  const toSilent = await put(silentFirm);
  const toWithdraw = await put(makerFirm, withdrawable);

  const claim = id(await call(claimant, 'POST', '/api/enterprise-claims', await claimOf(api, claimedFirm)));
  const otherClaim = id(await call(buyer, 'POST', '/api/enterprise-claims', await claimOf(api, silentFirm)));
  const invitee = `${newId()}@mail.invalid`;
  const invitation = { email: invitee, name: `${SECRET}同事`, enterprise: { id: buyerFirm, role: 'member' } };
  await call(buyer, 'POST', '/api/invitations', invitation);
  await call(buyer, 'POST', '/api/password-resets', { login: claimant.login });

  return {
    site,
    contact,
    certificate,
    list: id(list),
    shortage,
    withdrawable,
    toMaker,
    toSilent,
    toWithdraw,
    claim,
    otherClaim,
    answerLink: tokenIn(await call(staff, 'POST', `/api/introductions/${toSilent}/links`, {})),
    claimLink: tokenIn(await call(staff, 'POST', `/api/enterprises/${claimedFirm}/claim-links`, {})),
    invitation: await letterToken(api, invitee),
    passwordReset: await letterToken(api, `${claimant.login}@mail.invalid`),
    import: await importFile(api, staff),
    session: await otherSession(call, buyer),
    member: await firstId(call, buyer, '/api/enterprise-members'),
    departmentMember: await firstId(call, staff, '/api/department-members'),
    job: await deadJob(api),
  };
}

function contactOf(name: string) {
  return { name: `${SECRET}厂长`, phone: '0319-7000000', email: `${SECRET.length}.${name.length}@mail.invalid` };
}

async function claimOf(api: ApiUnderTest, enterpriseId: string): Promise<object> {
  const [row] = await api.database.query<{ code: string }>(
    'SELECT credit_code AS code FROM enterprises.enterprise WHERE id = $1',
    [enterpriseId],
  );
  return { creditCode: row?.code, proof: `${SECRET}任职证明`, contact: `${SECRET}手机 0319-7000002` };
}

type Posts = Pick<SeededAccount, 'enterprises' | 'departments'>;

/** Opens an account and signs it in. */
function opener(api: ApiUnderTest, client: RawClient): (name: string, posts: Posts) => Promise<Person> {
  return async (name, posts) => {
    const login = `p${newId().slice(0, 8)}`;
    await api.account({ login, name, ...posts });
    const body = JSON.stringify({ login, password: PASSWORD, token: 'bearer' });
    const headers = { 'content-type': 'application/json' };
    const answer = await client.send({ method: 'POST', path: '/api/sessions', headers, body });
    return { login, token: (JSON.parse(answer.text) as { token: string }).token };
  };
}

function caller(client: RawClient): Call {
  return async (by, method, path, body, version) => {
    const answer = await client.send({
      method,
      path,
      headers: headersOf(by, body !== undefined, version),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return parsed(answer);
  };
}

function parsed({ text }: RawAnswer): Answered {
  return text === '' ? {} : (JSON.parse(text) as Answered);
}

/** The headers of a request by somebody. */
export function headersOf({ token }: Person, json: boolean, version?: number): Record<string, string> {
  return {
    ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    ...(json ? { 'content-type': 'application/json' } : {}),
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  };
}

function tokenIn({ url }: Answered): string {
  return String(url).split('/').at(-1) as string;
}

function letterToken(api: ApiUnderTest, to: string): Promise<string> {
  return eventually(`a letter to ${to}`, async () => {
    const letter = (await api.letters()).find((one) => one.to === to);
    return /https?:\S+\/([\w-]{20,})/.exec(letter?.text ?? '')?.[1];
  });
}

async function firstId(call: Call, by: Person, path: string): Promise<string> {
  const { items } = (await call(by, 'GET', path)) as { items: { id: string }[] };
  if (!items[0]) throw new Error(`${path} is empty`);
  return items[0].id;
}

/** A second session of somebody, so that the one in use survives. */
async function otherSession(call: Call, by: Person): Promise<string> {
  await call({ ...by, token: '' }, 'POST', '/api/sessions', { login: by.login, password: PASSWORD });
  const { items } = (await call(by, 'GET', '/api/sessions')) as { items: { id: string; current: boolean }[] };
  return items.find(({ current }) => !current)?.id as string;
}

/** A register file with one row that is in order and one that is not. */
async function importFile(api: ApiUnderTest, { token }: Person): Promise<string> {
  const response = await fetch(`${api.url}/api/enterprise-imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: registerForm(),
  });
  const { id } = (await response.json()) as { id: string };
  await api.quiet();
  return id;
}

/** What a browser sends with a register file. */
export function registerForm(fields: Readonly<Record<string, string>> = {}): FormData {
  const rows = [
    '企业名称,统一社会信用代码,区县代码,联系人,电话',
    `${SECRET}铸造有限公司,91130500MA00000000,${HERE},,`,
    // Everybody may know the firm, and only some whom to ring there.
    `宁远铸造有限公司,${CreditCode.complete('91130500MA7000001').value},${HERE},${SECRET}科员,0319-7000003`,
  ];
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([rows.join('\n')]), `${SECRET}名录.csv`);
  return form;
}

async function deadJob(api: ApiUnderTest): Promise<string> {
  const id = newId();
  await api.database.query(
    `INSERT INTO platform.job (id, handler, payload, state, finished_at) VALUES ($1, 'nobody', '{}', 'dead', now())`,
    [id],
  );
  return id;
}
