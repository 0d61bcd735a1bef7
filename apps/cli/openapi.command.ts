import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { createHttpApplication, describeApi, PinoLogger } from '#platform';
import { MAPPINGS } from '#schema';
import { ApiModule } from '../api/api.module.js';
import { openMigratedDatabase } from '../api/database.js';
import type { CommandLine } from './command-line.js';
import { givenFrom } from './given-from.js';

export function addOpenApi(program: Command, line: CommandLine): void {
  program
    .command('openapi')
    .description('write the OpenAPI document of the API')
    .argument('<file>', 'the JSON file to write')
    .action(async (file: string) => {
      const { url: databaseUrl } = await openMigratedDatabase(line.config, line.stop);
      const app = await createHttpApplication(
        ApiModule.register({
          config: { ...line.config, redisUrl: undefined },
          databaseUrl,
          entities: MAPPINGS,
          role: 'write',
          processName: 'cli',
        }),
        new PinoLogger(line.config.logLevel, 'cli'),
      );
      line.stop.begun('the application', () => app.close());
      await app.init();
      const path = resolve(givenFrom(), file);
      await writeFile(path, `${JSON.stringify(describeApi(app), null, 2)}\n`);
      line.say(`Wrote ${path}.`);
    });
}
