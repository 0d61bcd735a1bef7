import ts from 'typescript';
import { isCode, lineOf, type SourceFile, withoutComments } from '../source-tree.js';

const LINES_AT_MOST = 300;

/** A file that is longer hides a second idea. Migrations and generated files are as long as they are. */
export function shortFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => isCode(path) && !/\/migrations\/|\.generated\./.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LINES_AT_MOST)
    .map(({ path, lines }) => `${path} has ${lines} lines, ${LINES_AT_MOST} are allowed`);
}

const NAMES_OF_NOTHING = /^(common|shared|misc|utils?|utilities|helpers?|managers?)$|[-_.](utils?|helpers?|managers?)$/;

/** Files and folders are named after what they hold. */
export function tradeNames(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path.split('/').some((part) => NAMES_OF_NOTHING.test(part.replace(/(\.\w+)+$/, ''))))
    .map(({ path }) => `${path} is named after nothing of the field`);
}

/** A lib has one index.ts, its public face; inside, each file is imported by its own name. */
export function noInnerBarrels(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => /^libs\/.+\/index\.ts$/.test(path) && !/^libs\/[^/]+\/src\/index\.ts$/.test(path))
    .map(({ path }) => `${path} is a barrel inside a lib`);
}

/** `import('…').Name` and `typeof import('…')` in a type hide a dependency from everybody who reads the imports. */
export function noImportTypes(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path, text }) => isCode(path) && text.includes('import('))
    .flatMap(({ path, text }) => {
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
      return importTypes(source).map((place) => {
        const { line } = source.getLineAndCharacterOfPosition(place);
        return `${path}:${line + 1} hides a dependency in an import() type`;
      });
    });
}

function importTypes(source: ts.SourceFile): number[] {
  const places: number[] = [];
  visit(source);
  return places;

  function visit(node: ts.Node): void {
    if (ts.isImportTypeNode(node)) places.push(node.getStart(source));
    ts.forEachChild(node, visit);
  }
}

/** Moments that may be asked of the machine, with the reason. */
const OWN_CLOCKS: Readonly<Record<string, string>> = {};

/** Rules and engines are handed the time, so that they can be tried on any day. */
export function injectedTime(files: readonly SourceFile[]): string[] {
  const pure = files.filter(
    ({ path }) =>
      /^libs\/([^/]+\/src\/domain|kernel|language)\//.test(path) && !path.endsWith('.spec.ts') && !(path in OWN_CLOCKS),
  );
  return places(
    pure,
    /\bnew Date(?!\w)\s*(?:\(\s*\)|(?!\s*\())|\bDate\.now\b|\bperformance\.now\b/g,
    'asks the machine for the time',
  );
}

/** Controllers ask use cases and queries; who holds a transaction or a data source is one of those. */
export function controllersWithoutTransactions(files: readonly SourceFile[]): string[] {
  const controllers = files.filter(({ path }) => path.endsWith('.controller.ts'));
  return places(
    controllers,
    /\b(Transactions|DataSource|EntityManager|InjectDataSource|InjectRepository)\b/g,
    'reaches the database',
  );
}

function places(files: readonly SourceFile[], pattern: RegExp, what: string): string[] {
  return files
    .filter(({ path }) => isCode(path))
    .flatMap(({ path, text }) => {
      const code = withoutComments(text);
      const lines = new Set([...code.matchAll(pattern)].map(({ index }) => lineOf(code, index)));
      return [...lines].map((line) => `${path}:${line} ${what}`);
    });
}
