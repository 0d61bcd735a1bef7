import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import { type RegisterState, RegisterWords } from '../application/register-words.js';

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

  async state(): Promise<RegisterState> {
    const [state] = (await this.transactions.reader.query(
      `SELECT coalesce(date_trunc('hour', max(projected_at))::text, '') AS hour, count(*)::int AS firms
       FROM search.enterprise_document`,
    )) as [RegisterState];
    return state;
  }
}
