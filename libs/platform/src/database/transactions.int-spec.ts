import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource, QueryFailedError } from 'typeorm';
import { gate } from '../../test/jobs-application.js';
import { Note, type NotesApplication, startNotes } from '../../test/notes.js';
import type { Transactions } from './transactions.js';
import { updateVersioned } from './update-versioned.js';

describe('transactions', () => {
  let notes: NotesApplication;
  let transactions: Transactions;

  beforeAll(async () => {
    notes = await startNotes();
    ({ transactions } = notes);
  });
  beforeEach(() => notes.database.query('TRUNCATE public.note, public.booking'));
  afterAll(() => notes.stop());

  const insert = (text: string) =>
    transactions.run((tx) =>
      tx.query('INSERT INTO public.note (id, version, note_text) VALUES (gen_random_uuid(), 1, $1)', [text]),
    );
  const texts = async () =>
    (await notes.database.query('SELECT note_text FROM public.note ORDER BY 1')).map((row) => row['note_text']);

  it('are joined by what runs inside them', async () => {
    const undone = transactions.run(async () => {
      await insert('a');
      expect(await transactions.reader.query('SELECT count(*)::int AS n FROM public.note')).toEqual([{ n: 1 }]);
      throw new Error('after all');
    });
    await expect(undone).rejects.toThrow('after all');
    expect(await texts()).toEqual([]);
    await transactions.run(() => insert('b'));
    expect(await texts()).toEqual(['b']);
  });

  it('see what they wrote, also by statements that are asked often', async () => {
    const often = () => transactions.readPrepared<{ n: number }>('SELECT count(*)::int AS n FROM public.note');
    await transactions.run(async () => {
      await insert('a');
      expect(await often()).toEqual([{ n: 1 }]);
      expect(await transactions.detached(often)).toEqual([{ n: 0 }]);
    });
    expect(await often()).toEqual([{ n: 1 }]);
  });

  it('are not joined by what was started apart from them', async () => {
    const undone = transactions.run(async () => {
      await transactions.detached(() => insert('a'));
      throw new Error('after all');
    });
    await expect(undone).rejects.toThrow('after all');
    expect(await texts()).toEqual(['a']);
  });

  it('tell of a statement that is asked often as of any other that fails', async () => {
    const half = (number: number) =>
      transactions.readPrepared<{ half: string }>('SELECT 1.0 / $1::int AS half', [number]);
    expect(Number((await half(2))[0]?.half)).toBe(0.5);
    await expect(half(0)).rejects.toThrow(QueryFailedError);
    expect(Number((await half(2))[0]?.half)).toBe(0.5);
  });

  it('read on by a statement that was asked before its table was exchanged', async () => {
    const sql = "SELECT to_regclass('public.exchanged')::oid::int AS id, (SELECT text FROM public.exchanged) AS text";
    await notes.database.query(`CREATE TABLE public.exchanged AS SELECT 'old' AS text`);
    const [old] = await transactions.readPrepared<{ id: number; text: string }>(sql);
    await notes.database.query('ALTER TABLE public.exchanged RENAME TO exchanged_before');
    await notes.database.query(`CREATE TABLE public.exchanged AS SELECT 'new' AS text`);
    const [now] = await transactions.readPrepared<{ id: number; text: string }>(sql);
    expect([old?.text, now?.text]).toEqual(['old', 'new']);
    expect(now?.id).not.toBe(old?.id);
    await notes.database.query('DROP TABLE public.exchanged, public.exchanged_before');
  });

  it('run their hooks after the outermost commit, once, and not after a rollback', async () => {
    const seen: string[] = [];
    await transactions.run(async () => {
      await transactions.run(() => Promise.resolve(transactions.afterCommit(() => seen.push('inner'))));
      transactions.afterCommit(() => seen.push('outer'));
      expect(seen).toEqual([]);
    });
    expect(seen).toEqual(['inner', 'outer']);
    const undone = transactions.run(() => {
      transactions.afterCommit(() => seen.push('never'));
      return Promise.reject(new Error('after all'));
    });
    await expect(undone).rejects.toThrow('after all');
    expect(seen).toEqual(['inner', 'outer']);
  });

  it('turn broken constraints into the domain’s errors, at every depth', async () => {
    await insert('a');
    await expect(insert('a')).rejects.toMatchObject({ name: 'DomainError', code: 'note.text_taken' });
    const overfull = transactions.run((tx) => tx.query('UPDATE public.note SET taken = 4'));
    await expect(overfull).rejects.toMatchObject({ code: 'note.places_gone' });
    await transactions
      .run(async () => {
        await expect(insert('a')).rejects.toMatchObject({ code: 'note.text_taken' });
      })
      .catch(() => undefined);
    const unmapped = transactions.run((tx) => tx.query('INSERT INTO public.note (id) VALUES (gen_random_uuid())'));
    await expect(unmapped).rejects.toMatchObject({ name: 'QueryFailedError' });
  });

  it('do not pretend to have committed after a failed query that was swallowed', async () => {
    await insert('a');
    const pretended = transactions.run(async () => {
      await insert('b');
      await insert('a').catch(() => undefined);
    });
    await expect(pretended).rejects.toThrow('nothing can be committed');
    expect(await texts()).toEqual(['a']);
  });

  it('never try a broken constraint again', async () => {
    await insert('a');
    let tries = 0;
    const refused = transactions.run(() => {
      tries++;
      return insert('a');
    });
    await expect(refused).rejects.toMatchObject({ code: 'note.text_taken' });
    expect(tries).toBe(1);
  });

  it('run the whole work again after a deadlock', async () => {
    await Promise.all([insert('a'), insert('b')]);
    const holding = [gate(), gate()] as const;
    let tries = 0;
    const grab = (mine: string, other: string, own: number) =>
      transactions.run(async (tx) => {
        tries++;
        await tx.query('UPDATE public.note SET taken = taken + 1 WHERE note_text = $1', [mine]);
        holding[own]?.open();
        await holding[1 - own]?.opened;
        await tx.query('UPDATE public.note SET taken = taken + 1 WHERE note_text = $1', [other]);
      });
    await Promise.all([grab('a', 'b', 0), grab('b', 'a', 1)]);
    expect(tries).toBe(3);
    expect(await notes.database.query('SELECT taken FROM public.note')).toEqual([{ taken: 2 }, { taken: 2 }]);
  });

  it('run the whole work again after a serialization failure, with its hooks once', async () => {
    await insert('a');
    let tries = 0;
    let hooks = 0;
    await transactions.run(async (tx) => {
      tries++;
      transactions.afterCommit(() => hooks++);
      await tx.query('SET TRANSACTION ISOLATION LEVEL SERIALIZABLE');
      await tx.query('SELECT taken FROM public.note');
      if (tries === 1) await notes.database.query('UPDATE public.note SET taken = 1');
      await tx.query('UPDATE public.note SET taken = taken + 1');
    });
    expect([tries, hooks]).toEqual([2, 1]);
    expect(await notes.database.query('SELECT taken FROM public.note')).toEqual([{ taken: 2 }]);
  });

  it('are given up after the third repetition', async () => {
    let tries = 0;
    const hopeless = transactions.run((tx) => {
      tries++;
      return tx.query(`DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = 'serialization_failure'; END $$`);
    });
    await expect(hopeless).rejects.toThrow('again');
    expect(tries).toBe(4);
  });

  it('that scramble for a scarce thing under its advisory lock never deadlock: one wins, the rest are told why', async () => {
    const book = () =>
      transactions.run(async (tx) => {
        await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('seat 7', 0))`);
        await tx.query(`INSERT INTO public.booking (seat, during) VALUES (7, int4range(1, 5))`);
      });
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, book));
    const codes = outcomes.map((outcome) =>
      outcome.status === 'fulfilled' ? 'booked' : (outcome.reason as { code?: string }).code,
    );
    expect(codes.filter((code) => code === 'booked')).toHaveLength(1);
    expect(codes.filter((code) => code === 'note.seat_taken')).toHaveLength(19);
  });

  it('have an end (a statement, an idle transaction, a wait for a connection), and know what a page costs', async () => {
    const dataSource = notes.app.get(DataSource);
    expect(await dataSource.query('SHOW statement_timeout')).toEqual([{ statement_timeout: '30s' }]);
    expect(await dataSource.query('SHOW idle_in_transaction_session_timeout')).toEqual([
      { idle_in_transaction_session_timeout: '1min' },
    ]);
    expect(await dataSource.query('SHOW random_page_cost')).toEqual([{ random_page_cost: '1.1' }]);
    expect(await dataSource.query('SHOW application_name')).toEqual([{ application_name: 'lianqiao test' }]);
  });

  describe('that change a versioned thing', () => {
    const load = () => transactions.reader.findOneByOrFail(Note, {});

    it('write every column, NULL for what is undefined now, and count the version', async () => {
      await insert('a');
      await notes.database.query(`UPDATE public.note SET remark = 'old', noted_at = '2026-01-02T03:04:05.678901Z'`);
      const note = await load();
      note.text = 'b';
      note.remark = undefined;
      await transactions.run((tx) => updateVersioned(tx, Note, note));
      expect(
        await notes.database.query('SELECT version, note_text, remark, noted_at::text AS at FROM public.note'),
      ).toEqual([{ version: 2, note_text: 'b', remark: null, at: '2026-01-02 03:04:05.678901+00' }]);
    });

    it('lose to whoever was quicker, and change nothing then', async () => {
      await insert('a');
      const [mine, theirs] = [await load(), await load()];
      theirs.text = 'theirs';
      await transactions.run((tx) => updateVersioned(tx, Note, theirs));
      mine.text = 'mine';
      const late = transactions.run((tx) => updateVersioned(tx, Note, mine));
      await expect(late).rejects.toMatchObject({ code: 'version.stale', params: { id: mine.id, version: 1 } });
      expect(await texts()).toEqual(['theirs']);
    });
  });
});
