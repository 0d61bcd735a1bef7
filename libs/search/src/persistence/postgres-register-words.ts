import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import { RegisterWords } from '../application/register-words.js';

@Injectable()
export class PostgresRegisterWords extends RegisterWords {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async lines(): Promise<{ text: string; makers: number }[]> {
    return (await this.transactions.reader.query(
      `SELECT text, count(*)::int AS makers FROM search.enterprise_document, unnest(makes) AS text
       GROUP BY text ORDER BY text`,
    )) as { text: string; makers: number }[];
  }

  /**
   * What a few firms write changes nothing of how the trade's words are read, and reading them anew takes seconds: the
   * state is another one in every hour in which something was written, and at once when the register grows by a tenth.
   */
  async state(): Promise<string> {
    const [row] = (await this.transactions.reader.query(
      `SELECT coalesce(date_trunc('hour', max(projected_at))::text, '') || ' ' ||
              CASE WHEN count(*) < 100 THEN count(*)
                   ELSE round(count(*)::numeric, 1 - floor(log(count(*)))::int) END::text AS state
       FROM search.enterprise_document`,
    )) as { state: string }[];
    return row?.state ?? '';
  }
}
