import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { TestDatabase } from '#test-support';
import { createJobsDatabase, type JobsApplication, startJobs } from '../../test/jobs-application.js';
import { SendLetter } from './letters.js';
import { type Letter, Mailer } from './mailer.js';

const ALIVE = new AbortController().signal;
const LETTER = { to: 'clerk@lianqiao.example', subject: '认领链接', text: 'https://lianqiao.example/claims/secret' };

describe('letters', () => {
  let database: TestDatabase;
  let application: JobsApplication;

  beforeAll(async () => {
    database = await createJobsDatabase();
    application = await startJobs(database);
  });
  afterAll(async () => {
    await application.stop();
    await database.drop();
  });

  it('are sent, leave no secret behind, and are not sent again emptied', async () => {
    const { transactions, outbox, executor, context } = application;
    const send = jest.spyOn(context.get(Mailer), 'send').mockImplementation((_letter: Letter) => Promise.resolve());
    const id = await transactions.run((tx) => outbox.enqueue(tx, SendLetter, LETTER));
    await executor.execute(id, ALIVE);
    expect(send.mock.calls).toEqual([[{ ...LETTER, key: id }]]);
    expect(JSON.stringify(await database.query('SELECT * FROM platform.job'))).not.toContain('secret');

    // As if the process had been killed between the letter's step and the closing of its row.
    await database.query(`UPDATE platform.job SET state = 'running', leased_until = now() - interval '1 second'`);
    await executor.execute(id, ALIVE);
    expect(send).toHaveBeenCalledTimes(1);
    expect(await database.query('SELECT state FROM platform.job')).toEqual([{ state: 'done' }]);
  });
});
