import { newId } from '#kernel';
import { Outbox, Transactions, WriteToAccount } from '#platform';
import { type IdentityApi, startIdentity } from '../../test/identity-api.js';

describe('A letter to an account', () => {
  let api: IdentityApi;

  beforeAll(async () => {
    api = await startIdentity();
  });
  afterAll(() => api.stop());

  const write = (accountId: string) => {
    const letter = {
      accountId,
      subject: { zh: '新企业', en: 'New firms' },
      text: { zh: '链接：/s/秘密', en: 'Link: /s/secret' },
    };
    return api.get(Transactions).run((tx) => api.get(Outbox).enqueue(tx, WriteToAccount, letter));
  };

  it('goes where the account is written to today, in its language, and leaves no link behind', async () => {
    const [chinese, english] = [
      await api.account({ login: 'reads.chinese' }),
      await api.account({ login: 'reads.english', locale: 'en' }),
    ];
    await api.database.query(`UPDATE identity.account SET email = 'moved@mail.invalid' WHERE id = $1`, [chinese]);
    await write(chinese);
    await write(english);
    await write(newId());
    await api.settled();
    expect((await api.letters('moved@mail.invalid'))[0]?.text).toContain('链接：/s/秘密');
    expect((await api.letters('reads.english@mail.invalid'))[0]?.text).toContain('Link: /s/secret');
    const left = await api.database.query(`SELECT FROM platform.job WHERE payload::text ~ '秘密|secret'`);
    expect(left).toEqual([]);
  });
});
