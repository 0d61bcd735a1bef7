/**
 * Opens CONNECTIONS transactions at once. Each waits until the parent lets go of an advisory lock and then does what
 * SCRAMBLE says: `seat` inserts the one row that a unique constraint allows, `capacity` takes one of a limited number
 * of places. Prints how many ended how, as JSON.
 */
import 'reflect-metadata';
import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Authenticator, ContextRegistry, PinoLogger, PlatformModule, readConfig, Transactions } from '#platform';

const connections = Number(process.env.CONNECTIONS);
const STATEMENTS = {
  seat: 'INSERT INTO public.seat (number) VALUES (1)',
  capacity: 'UPDATE public.place SET taken = taken + 1',
};

class Nobody extends Authenticator {
  async authenticate() {
    return undefined;
  }
}
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- decorated below, where decorators have no syntax
class Access {}
Global()(Access);
Module({ providers: [{ provide: Authenticator, useClass: Nobody }], exports: [Authenticator] })(Access);

const testing = await Test.createTestingModule({
  imports: [
    PlatformModule.register({
      config: readConfig({ DATA_DIR: '.data/test/processes', DATABASE_POOL: String(connections) }),
      databaseUrl: process.env.DATABASE_URL,
      entities: [],
      role: 'write',
      processName: 'scramble',
    }),
    Access,
  ],
})
  .setLogger(new PinoLogger('error', 'scramble'))
  .compile();
await testing.init();
testing.get(ContextRegistry).declare({
  name: 'scramble',
  errors: {
    'scramble.seat_taken': { status: 409, zh: '座位已占用。', en: 'The seat is taken.', log: 'info' },
    'scramble.places_gone': { status: 409, zh: '名额已满。', en: 'No place is left.', log: 'info' },
  },
  constraints: { seat_number_key: 'scramble.seat_taken', place_capacity: 'scramble.places_gone' },
});
const transactions = testing.get(Transactions);

async function scramble() {
  try {
    await transactions.run(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock_shared(77)');
      await tx.query(STATEMENTS[process.env.SCRAMBLE]);
    });
    return 'won';
  } catch (error) {
    return error.code ?? String(error);
  }
}

const outcomes = {};
for (const outcome of await Promise.all(Array.from({ length: connections }, scramble))) {
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
}
process.stdout.write(`${JSON.stringify(outcomes)}\n`);
await testing.close();
