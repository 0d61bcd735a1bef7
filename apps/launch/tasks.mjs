import { buildServer, buildWeb, checkTypes } from './build.mjs';
import { generateClient } from './client.mjs';
import { installPackages } from './packages.mjs';
import { ROOT } from './root.mjs';
import { runProgram } from './program.mjs';

const TASKS = {
  async start(words) {
    installPackages();
    await buildServer();
    await buildWeb();
    // On a terminal people read the log-ins, not the log; it is still there for whoever asks with LOG_LEVEL.
    const environment = process.stderr.isTTY && !process.env.LOG_LEVEL ? { LOG_LEVEL: 'warn' } : {};
    await runProgram('dist/apps/api/main.js', words, environment);
  },

  async build() {
    installPackages();
    checkTypes();
    await buildServer();
    await buildWeb();
  },

  async cli(words) {
    installPackages();
    await buildServer();
    await runProgram('dist/apps/cli/main.js', words, process.env.LOG_LEVEL ? {} : { LOG_LEVEL: 'warn' });
  },

  async bench(words) {
    installPackages();
    await buildServer();
    await runProgram('dist/test/bench/main.js', words, process.env.LOG_LEVEL ? {} : { LOG_LEVEL: 'warn' });
  },

  async client(words) {
    installPackages();
    await buildServer();
    generateClient(words);
  },

  async test(words) {
    installPackages();
    const { runTests } = await import(`${ROOT}/test/support/stages.mjs`);
    await runTests('test', words);
  },

  async 'test:long'(words) {
    installPackages();
    const { runTests } = await import(`${ROOT}/test/support/stages.mjs`);
    await runTests('test:long', words);
  },
};

/** Does one of the tasks that `package.json` names, or ends with a sentence. */
export async function launch(task, words) {
  const run = TASKS[task];
  if (!run) fail(`There is no task "${task ?? ''}"; there are ${Object.keys(TASKS).join(', ')}.`);
  try {
    await run(words);
  } catch (error) {
    fail(error.message);
  }
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
