import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from './root.mjs';

const COMPILED = /(?<!\.d)\.ts$/;
export const TEST_FILE = /[.-]spec\.ts$/;
/** What suites need besides stands in a lib's own `test/`. */
const TEST_FOLDER = /^libs\/[^/]+\/test\//;

/** As the tests run the sources, and as `npm run build` compiles them. */
const OPTIONS = {
  cwd: ROOT,
  swcrc: false,
  configFile: false,
  sourceMaps: true,
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2022',
  },
  module: { type: 'es6' },
};

/**
 * Compiles TypeScript under the places to `dist/`, file by file. Types are not checked: a first start is waited for, and
 * `npm test` checks them.
 */
export async function compile(places) {
  // Installed a moment ago, so not known when this file was loaded.
  const { transform } = await import('@swc/core');
  await Promise.all(
    // Containers are built without the benchmarks.
    places
      .filter((place) => existsSync(join(ROOT, place)))
      .flatMap(sourcesUnder)
      .map(async (path) => {
        const target = join(ROOT, 'dist', path.replace(COMPILED, '.js'));
        mkdirSync(dirname(target), { recursive: true });
        const sourceFileName = relative(dirname(target), join(ROOT, path));
        const { code, map } = await transform(readFileSync(join(ROOT, path), 'utf8'), {
          ...OPTIONS,
          filename: join(ROOT, path),
          sourceFileName,
        });
        writeFileSync(target, `${code}\n//# sourceMappingURL=${target.split(/[\\/]/).at(-1)}.map\n`);
        writeFileSync(`${target}.map`, map ?? '');
      }),
  );
}

function sourcesUnder(place) {
  return readdirSync(join(ROOT, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && COMPILED.test(entry.name) && !TEST_FILE.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !TEST_FOLDER.test(path));
}
