import { eventually } from '#test-support';
import { Visitor } from './visitor.js';

/** Everybody in the demo province signs in with it. */
const PASSWORD = 'lianqiao-demo';
const IMPORT_MILLISECONDS = 300_000;
const SWEEP_MILLISECONDS = 60_000;

/** Where the journey takes place, and what befalls it on the way. */
export interface Stage {
  readonly url: string;
  /** A register file to import first; without one the journey goes over the demo's makers. */
  readonly register?: string;
  /** Called when the import is under way. */
  readonly whileImporting?: (progress: () => Promise<ImportRun>) => Promise<void>;
  /** Called when introductions were put and their deliveries are under way. */
  readonly whileIntroducing?: () => Promise<void>;
}

export interface ImportRun {
  readonly state: 'running' | 'completed';
  readonly rowsRead: number;
  readonly rowsTotalGuess: number;
  readonly created: number;
  readonly bad: number;
}

interface Candidate {
  readonly enterprise: { readonly id: string; readonly name: string };
  readonly score: number;
  readonly reasons: readonly { readonly text: string }[];
}

interface Shortage {
  readonly id: string;
  readonly part: string;
  readonly state: string;
}

interface ShortageList {
  readonly id: string;
  readonly lines: readonly Shortage[];
  readonly coverage: { readonly promised: number; readonly introduced: number };
}

interface Introduction {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly asking: { readonly name: string } | null;
  readonly answeredVia: string | null;
}

/** What the journey came to; the caller looks at the stores with it. */
export interface JourneyEnd {
  readonly imported: ImportRun | undefined;
  readonly listId: string;
  readonly introductions: { readonly yes: string; readonly no: string; readonly silent: string };
}

const PASTED = [
  '零件名称\t规格\t数量\t单位\t交货地',
  '制动盘\tφ430×45\t2400\t件\t邢台',
  '传动轴\t\t600\t件\t邢台市信都区',
  '六角法兰螺栓\tM12×1.5 8.8级\t2万\t件\t邢台',
].join('\n');

/** From a pasted list of missing parts to three answers: one by link, one by telephone, one by silence. */
export async function listToAnswers(stage: Stage): Promise<JourneyEnd> {
  const buyer = await Visitor.signIn(stage.url, 'changfeng', PASSWORD);
  const staff = await Visitor.signIn(stage.url, 'province', PASSWORD);
  const imported = stage.register === undefined ? undefined : await importRegister(stage, staff);

  const list = await raise(buyer);
  const first = line(list, '制动盘');
  const makers = await candidates(buyer, first);
  requireReasons(makers);
  const [a, b, c] = makers as [Candidate, Candidate, Candidate];
  const yes = await introduce(buyer, first, a);
  const no = await introduce(buyer, first, b);
  const silent = await introduce(buyer, first, c, new Date(Date.now() + 4_000));
  await stage.whileIntroducing?.();

  await answerByLink(stage.url, staff, yes);
  await answerByTelephone(staff, no);
  await eventually(
    'the unanswered introduction expires',
    async () => (await buyer.get<Introduction>(`/introductions/${silent.id}`)).state === 'expired',
    SWEEP_MILLISECONDS,
  );
  await eventually(
    'the shortage is promised',
    async () => line(await buyer.get<ShortageList>(`/shortage-lists/${list.id}`), '制动盘').state === 'promised',
    SWEEP_MILLISECONDS,
  );
  const accepted = await buyer.get<Introduction>(`/introductions/${yes.id}`);
  if (accepted.state !== 'accepted' || accepted.answeredVia !== 'link') throw new Error(JSON.stringify(accepted));
  return { imported, listId: list.id, introductions: { yes: yes.id, no: no.id, silent: silent.id } };
}

async function importRegister(stage: Stage, staff: Visitor): Promise<ImportRun> {
  const { id } = await staff.upload<{ id: string }>('/enterprise-imports', stage.register as string, 202);
  const progress = () => staff.get<ImportRun>(`/enterprise-imports/${id}`);
  await stage.whileImporting?.(progress);
  return eventually(
    'the register is imported',
    async () => {
      const run = await progress();
      return run.state === 'completed' && run;
    },
    IMPORT_MILLISECONDS,
  );
}

async function raise(buyer: Visitor): Promise<ShortageList> {
  const me = await buyer.get<{ enterprises: { id: string }[] }>('/me');
  const preview = (await buyer.post('/shortage-lists/preview', { text: PASTED }, 200)).body as {
    rows: { part: string; specification: string; quantity: string; unit: string; place: { code: string } | null }[];
  };
  const body = {
    enterpriseId: me.enterprises[0]?.id,
    title: '从清单到答复',
    lines: preview.rows.map(({ part, specification, quantity, unit, place }) => ({
      part,
      specification,
      quantity,
      unit,
      placeCode: place?.code ?? null,
    })),
  };
  // Sent twice, as a program does that did not hear the answer: one list stands.
  const key = `raise-${Date.now()}`;
  const list = await buyer.postOnce<ShortageList>('/shortage-lists', body, key, 201);
  const again = await buyer.postOnce<ShortageList>('/shortage-lists', body, key, 201);
  if (again.id !== list.id) throw new Error('The same key raised two lists');
  return list;
}

/** The search index follows the register; makers are there when it has caught up. */
function candidates(buyer: Visitor, shortage: Shortage): Promise<Candidate[]> {
  return eventually(
    'three makers are found',
    async () => {
      const page = await buyer.get<{ items: Candidate[] }>(`/shortages/${shortage.id}/candidates`);
      const unclaimed = page.items.filter(({ reasons }) => !reasons.some(({ text }) => text.includes('已认领')));
      return unclaimed.length >= 3 && unclaimed.slice(0, 3);
    },
    SWEEP_MILLISECONDS,
  );
}

function requireReasons(makers: readonly Candidate[]): void {
  for (const maker of makers) {
    if (!maker.reasons.some(({ text }) => text.length > 4)) throw new Error(`No reason for ${maker.enterprise.name}`);
  }
}

async function introduce(
  buyer: Visitor,
  shortage: Shortage,
  maker: Candidate,
  dueAt?: Date,
): Promise<Introduction & { makerName: string }> {
  const body = {
    shortageId: shortage.id,
    enterpriseId: maker.enterprise.id,
    ...(dueAt && { dueAt: dueAt.toISOString() }),
  };
  const introduction = await buyer.postOnce<Introduction>('/introductions', body, `put-${maker.enterprise.id}`, 201);
  return { ...introduction, makerName: maker.enterprise.name };
}

async function answerByLink(url: string, staff: Visitor, introduction: Introduction): Promise<void> {
  const sent = (await staff.post(`/introductions/${introduction.id}/links`, {}, 201)).body as { url: string };
  const token = sent.url.split('/').at(-1) as string;
  const bearer = Visitor.anonymous(url);
  const seen = await bearer.get<object>(`/answers/${token}`);
  if (JSON.stringify(seen).includes('长风')) throw new Error('The link shows who asks');
  await bearer.post(`/answers/${token}`, { answer: 'yes', answeredBy: '厂里王师傅', weeklyQuantity: '300' }, 200);
  await bearer.post(`/answers/${token}`, { answer: 'no', answeredBy: '厂里王师傅' }, 409);
}

async function answerByTelephone(staff: Visitor, introduction: Introduction): Promise<void> {
  const calls = await staff.get<{ items: { introduction: Introduction }[] }>('/call-list?size=100');
  const call = calls.items.find((item) => item.introduction.id === introduction.id);
  if (!call) throw new Error('The maker is not on the call list');
  const body = { spokeWith: '厂长', outcome: 'no', remark: '产能已满' };
  await staff.post(`/introductions/${introduction.id}/telephone-answers`, body, 201, call.introduction.version);
}

function line(list: ShortageList, part: string): Shortage {
  const found = list.lines.find((shortage) => shortage.part === part);
  if (!found) throw new Error(`The list has no ${part}`);
  return found;
}
