import { parse } from 'csv-parse/sync';
import { createTestDatabase, type TestDatabase } from '#test-support';
import { type CatalogueProcess, staffOf, startCatalogue } from '../../test/catalogue-api.js';
import { PartCatalogue } from '../parts/part-catalogue.js';
import { readPartFamilies } from '../parts/part-family.js';

const staff = staffOf('130000');
const RADIATOR = {
  zh: '石墨散热板',
  en: 'Graphite heat spreader',
  trade: 'electronics',
  synonyms: ['石墨导热板'],
  scopeWords: ['石墨制品'],
  processes: ['machining'],
  materials: ['石墨烯'],
  industries: ['C3091'],
};

/** Two processes on one database: what is corrected in one is asked of the other. */
describe('The could-make graph, corrected', () => {
  let database: TestDatabase;
  let here: CatalogueProcess;
  let there: CatalogueProcess;

  beforeAll(async () => {
    database = await createTestDatabase();
    [here, there] = [await startCatalogue(database), await startCatalogue(database)];
  });
  afterAll(async () => {
    await here.stop();
    await there.stop();
    await database.drop();
  });

  const family = async (code: string, by = here) => (await by.as(staff).get(`/api/part-families/${code}`)).body;
  const understood = async (name: string, by = there) =>
    (await by.as(staff).get('/api/part-understanding').query({ name })).body;
  const familiesOf = async (name: string) =>
    (await understood(name)).readings.flatMap(({ families }: { families: object[] }) => families);
  const correct = async (code: string, change: object, version?: number) =>
    here
      .as(staff)
      .post(`/api/part-families/${code}/corrections`)
      .set('if-match', `"${version ?? (await family(code)).version}"`)
      .send(change);
  const withdraw = ({ id, version }: { id: string; version: number }) =>
    here.as(staff).post(`/api/part-corrections/${id}/withdraw`).set('if-match', `"${version}"`);

  it('is found by any of its words, and read with the names of what it stands on', async () => {
    const list = (query: object) => here.as(staff).get('/api/part-families').query(query);
    for (const q of ['羊角', 'Steering Knuckle', '转向节']) {
      const { body } = await list({ q });
      expect(body.items.map(({ code }: { code: string }) => code)).toContain('steering-knuckle');
    }
    const forged = (await list({ process: 'forging', size: 100 })).body;
    expect(forged.items.every(({ processes }: { processes: string[] }) => processes.includes('锻造'))).toBe(true);
    const read = await family('steering-knuckle');
    expect(read).toMatchObject({ name: '转向节', english: 'steering knuckle', version: 1, corrections: [] });
    expect(read.processes[0]).toMatchObject({ label: expect.stringMatching(/[\u4e00-\u9fff]/), added: false });
    expect((await list({ q: '没有这样的词' })).body.total).toBe(0);
  });

  it('says how a typed name is understood', async () => {
    expect(await understood('M12×1.5六角法兰螺栓 8.8级 20000件')).toMatchObject({
      fromEnglish: false,
      readings: [{ read: '六角法兰螺栓', families: [{ family: { code: 'bolt' } }] }],
    });
    expect(await understood('steering knuckles')).toMatchObject({
      fromEnglish: true,
      readings: [{ read: '转向节', families: [{ term: '转向节', via: 'name' }] }],
    });
    expect(await understood('battery')).toMatchObject({
      fromEnglish: true,
      readings: [
        { read: '电池', families: [{ family: { code: 'traction-battery-pack' } }] },
        { read: '蓄电池', families: [{ family: { code: 'starter-battery' } }] },
      ],
    });
    expect(await familiesOf('不相干某某')).toEqual([]);
  });

  it('reads a new synonym in every process at once, and no longer when it is withdrawn', async () => {
    expect(await familiesOf('拐臂节头')).toEqual([]);
    const { body, status } = await correct('steering-knuckle', {
      kind: 'add',
      field: 'synonyms',
      value: '拐臂节头',
      remark: '客户这样写',
    });
    expect(status).toBe(200);
    expect(body.synonyms).toContainEqual({ value: '拐臂节头', label: '拐臂节头', added: true });
    expect(body.version).toBe(2);
    expect(await familiesOf('左拐臂节头总成')).toMatchObject([
      { family: { code: 'steering-knuckle' }, term: '拐臂节头', via: 'synonym' },
    ]);
    const [correction] = body.corrections;
    expect(correction).toMatchObject({ madeBy: '知识管理员', remark: '客户这样写', passedOver: null });
    expect((await withdraw(correction)).status).toBe(204);
    expect(await familiesOf('拐臂节头')).toEqual([]);
    expect(await family('steering-knuckle', there)).toMatchObject({
      version: 3,
      corrections: [{ state: 'withdrawn' }],
    });
    expect((await withdraw(correction)).status).toBe(412);
  });

  it('leaves who corrected what, with what stood there before and after', async () => {
    await correct('axle', { kind: 'set', field: 'trade', value: 'general' });
    const [entry] = await database.query<{ details: object; action: string; region: string }>(
      `SELECT action, details, region FROM platform.audit_entry WHERE subject_id = 'axle' ORDER BY at DESC LIMIT 1`,
    );
    expect(entry).toMatchObject({
      action: 'part_family.corrected',
      region: '130000',
      details: { field: 'trade', before: 'automotive', after: 'general' },
    });
    const events = await database.query(`SELECT FROM platform.event WHERE name = 'catalogue.part_graph_corrected'`);
    expect(events.length).toBeGreaterThan(0);
  });

  it('is corrected on the state that was seen', async () => {
    const change = { kind: 'add', field: 'notWords', value: '玩具' };
    const { version } = await family('axle');
    expect((await correct('axle', change, version)).status).toBe(200);
    expect((await correct('axle', { ...change, value: '模型' }, version)).status).toBe(412);
    const bare = await here.as(staff).post('/api/part-families/axle/corrections').send(change);
    expect(bare.status).toBe(428);
  });

  it.each([
    [{ kind: 'add', field: 'synonyms', value: '转向节' }, 409, '同义词与缩写：“转向节”已属于零件类“转向节”'],
    [{ kind: 'add', field: 'processes', value: 'magic' }, 422, '没有代码为 magic 的工艺，请从列表中选择'],
    [{ kind: 'remove', field: 'synonyms', value: '没有' }, 409, '没有“没有”'],
    [{ kind: 'set', field: 'processes', value: 'forging' }, 400, ''],
  ])('names the field and the way out: %j', async (change, status, sentence) => {
    const { body, status: answered } = await correct('battery-cell', change);
    expect(answered).toBe(status);
    expect(body.title).toContain(sentence);
    expect(await family('battery-cell')).toMatchObject({ version: 1 });
  });

  it('takes in a new family by the same rules, and gives it up again', async () => {
    const add = (body: object) =>
      here.as(staff).post('/api/part-families').set('idempotency-key', 'k1234567').send(body);
    const added = await add(RADIATOR);
    expect([added.status, added.body]).toEqual([201, { code: 'graphite-heat-spreader' }]);
    expect((await add(RADIATOR)).body).toEqual(added.body);
    expect(await familiesOf('石墨导热板')).toMatchObject([{ family: { name: '石墨散热板' } }]);
    expect(await familiesOf('graphite heat spreaders')).toMatchObject([{ family: { name: '石墨散热板' } }]);
    const [event] = await database.query<{ payload: { materials: string[] } }>(
      `SELECT payload FROM platform.event WHERE name = 'catalogue.part_graph_corrected' ORDER BY occurred_at DESC LIMIT 1`,
    );
    expect(event?.payload.materials).toEqual(['石墨烯']);

    const clashing = await here
      .as(staff)
      .post('/api/part-families')
      .set('idempotency-key', 'k1234568')
      .send({ ...RADIATOR, en: 'Other plate', zh: '另一板' });
    expect([clashing.status, clashing.body.title]).toEqual([409, expect.stringContaining('“石墨导热板”已属于')]);

    // What stands on the new family keeps it.
    const view = (await correct('graphite-heat-spreader', { kind: 'add', field: 'notWords', value: '铅笔' })).body;
    const first = view.corrections.find(({ kind }: { kind: string }) => kind === 'new');
    const refused = await withdraw(first);
    expect([refused.status, refused.body.title]).toEqual([409, expect.stringContaining('请先撤回那一条')]);
    expect((await withdraw(view.corrections[0])).status).toBe(204);
    expect((await withdraw(first)).status).toBe(204);
    expect((await familiesOf('石墨导热板')).map((one: { family: { name: string } }) => one.family.name)).not.toContain(
      '石墨散热板',
    );
    expect((await there.as(staff).get('/api/part-families/graphite-heat-spreader')).status).toBe(404);
  });

  it('lays corrections over newer files, and shows what these have overtaken', async () => {
    const made = (code: string, value: string) =>
      database.query(
        `WITH g AS (UPDATE catalogue.part_graph SET revision = revision + 1 RETURNING revision)
         INSERT INTO catalogue.family_correction (id, revision, family_code, kind, field, value, state, made_by, made_by_name, made_at)
         SELECT gen_random_uuid(), revision, $1, 'add', 'synonyms', $2, 'in_force', gen_random_uuid(), '旧人', now() FROM g`,
        [code, value],
      );
    await made('axle', '转向节');
    await made('gone-from-the-files', '某某');
    const passedOver = async () =>
      (await there.as(staff).get('/api/part-corrections').query({ passedOver: true })).body.items;
    const [ofNoFamily, ...others] = await passedOver();
    expect(ofNoFamily).toMatchObject({ family: { code: 'gone-from-the-files' } });
    // Its family has no page; it is withdrawn from the list.
    expect((await withdraw(ofNoFamily)).status).toBe(204);
    expect(await passedOver()).toEqual(others);
    expect(others).toMatchObject([{ family: { code: 'axle' }, passedOver: expect.stringContaining('已属于') }]);
    expect(await familiesOf('转向节')).toMatchObject([{ family: { code: 'steering-knuckle' } }]);
    const all = await there.as(staff).get('/api/part-corrections').query({ size: 1 });
    expect(all.body).toMatchObject({ size: 1, items: [{ madeBy: '旧人' }] });
    expect(all.body.total).toBeGreaterThan(3);
  });

  it('goes out whole, in the form of its file', async () => {
    const { text, headers } = await there.as(staff).get('/api/part-families.csv');
    expect(headers['content-disposition']).toContain('filename');
    const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[];
    expect(rows.length).toBe(readPartFamilies().length);
    const axle = rows.find(({ code }) => code === 'axle');
    expect(axle?.['trade']).toBe('general');
    expect(axle?.['not_words']?.split('|')).toContain('玩具');
    expect(axle?.['english_names']).toBeDefined();
  });

  it('is not for a department of a city, nor for one of another province', async () => {
    const city = staffOf('130500');
    const { version } = await family('axle');
    for (const other of [city, staffOf('370000')]) {
      const { status } = await here
        .as(other)
        .post('/api/part-families/axle/corrections')
        .set('if-match', `"${version}"`)
        .send({ kind: 'add', field: 'synonyms', value: '承重大梁桥' });
      expect(status).toBe(403);
    }
  });

  it('keeps corrections apart that are made at once', async () => {
    const codes = ['battery-module', 'battery-enclosure'];
    const versions = await Promise.all(codes.map((code) => family(code)));
    const answers = await Promise.all(
      codes.map((code, at) =>
        correct(code, { kind: 'add', field: 'synonyms', value: '同抢一词' }, versions[at].version),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await familiesOf('同抢一词')).toHaveLength(1);
  });

  it('leaves the class that reads the files as it was', () => {
    expect(PartCatalogue.load().understand('同抢一词').families).toEqual([]);
  });
});
