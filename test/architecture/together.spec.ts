import { ROOT } from './cruise.js';
import { libOf, readSources } from './source-tree.js';

const REPLACES_MODULES = /\.(mock|doMock|unstable_mockModule|resetModules|isolateModules\w*)\(/;
const isSuite = (path: string) => path.startsWith('libs/') && path.endsWith('.int-spec.ts');

describe('Integration suites', () => {
  it('of every lib that has some are run together, by a file that names the lib', () => {
    const sources = readSources(ROOT);
    const libs = sources.filter(({ path }) => isSuite(path)).map(({ path }) => libOf(path));
    const together = sources
      .filter(({ path }) => path.startsWith('test/together/') && path.endsWith('.together.ts'))
      .map(({ path, text }) => [path, /^await suitesOf\('(\w+)'\);$/m.exec(text)?.[1]]);
    const wanted = [...new Set(libs)].sort().map((lib) => [`test/together/${lib}.together.ts`, lib]);
    expect(wanted.length).toBeGreaterThan(5);
    expect(together).toEqual(wanted);
  });

  it('replace no module, which the others of their lib would get', () => {
    expect('jest.unstable_mockModule(').toMatch(REPLACES_MODULES);
    const replacing = readSources(ROOT).filter(({ path, text }) => isSuite(path) && REPLACES_MODULES.test(text));
    expect(replacing.map(({ path }) => path)).toEqual([]);
  });
});
