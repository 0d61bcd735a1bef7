import { randomBytes } from 'node:crypto';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { AccountsFacade, type DepartmentRole } from '#identity';
import { DomainError, RegionCode } from '#kernel';
import { Transactions } from '#platform';
import type { CommandLine } from './command-line.js';

const ROLES: readonly DepartmentRole[] = ['administrator', 'supervisor', 'officer', 'organiser'];

interface OpenOptions {
  readonly name: string;
  readonly email: string;
  readonly region: string;
  readonly role: DepartmentRole;
}

/** How the first administrator of a new installation comes in; everybody after that is invited. */
export function addAccounts(program: Command, line: CommandLine): void {
  program
    .command('accounts')
    .description('accounts of departments')
    .command('open')
    .description('open an account with a post in the department of a region, or give an account that post')
    .argument('<login>')
    .requiredOption('--name <name>', 'how others see it')
    .requiredOption('--email <address>', 'where its letters go')
    .requiredOption('--region <code>', 'GB/T 2260, such as 130000 for the province', regionCode)
    .addOption(new Option('--role <role>').choices(ROLES).default('administrator'))
    .action((login: string, { name, email, region, role }: OpenOptions) =>
      line.withApplication(async (app) => {
        const password = randomBytes(15).toString('base64url');
        await app
          .get(Transactions)
          .run((tx) =>
            app
              .get(AccountsFacade)
              .createAccount(tx, { login, name, email, password, departments: [{ region, role }] }),
          );
        line.say(`${login} is ${role} of ${region}. Password: ${password}`);
        line.note('An account that was there before keeps its own password.');
      }),
    );
}

function regionCode(text: string): string {
  try {
    return RegionCode.parse(text).value;
  } catch (error) {
    if (error instanceof DomainError) throw new InvalidArgumentError('A region code has six digits.');
    throw error;
  }
}
