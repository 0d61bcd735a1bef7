import { CONTEXT_MAP, CONTEXTS } from '../context-map.mjs';
import { libOf, type SourceFile } from '../source-tree.js';

/** Every lib stands on a line of the map, is imported by one alias, and says in a README what it is for. */
export function libsOnTheMap(files: readonly SourceFile[]): string[] {
  const libs = [...new Set(files.flatMap(({ path }) => libOf(path) ?? []))];
  const { imports = {} } = JSON.parse(textOf(files, 'package.json') || '{}') as {
    imports?: Record<string, { source?: string }>;
  };
  return [
    ...libs.filter((lib) => !(lib in CONTEXT_MAP)).map((lib) => `libs/${lib} stands on no line of the context map`),
    ...Object.keys(CONTEXT_MAP)
      .filter((lib) => !libs.includes(lib))
      .map((lib) => `libs/${lib} stands on the context map and does not exist`),
    ...libs
      .filter((lib) => imports[`#${lib}`]?.source !== `./libs/${lib}/src/index.ts`)
      .map((lib) => `libs/${lib} has no alias #${lib} in package.json`),
    ...libs
      .filter((lib) => textOf(files, `libs/${lib}/README.md`).trim() === '')
      .map((lib) => `libs/${lib}/README.md is missing`),
  ];
}

/** Every table mapping reaches the schema lib: file → the lib's mappings → its index.ts → `MAPPINGS`. */
export function mappingsInSchema(files: readonly SourceFile[]): string[] {
  const listed = textOf(files, 'libs/schema/src/mappings.ts');
  return CONTEXTS.flatMap((lib) => {
    const own = files.filter(({ path }) => path.startsWith(`libs/${lib}/src/`));
    const schemas = own.flatMap(({ path, text }) =>
      [...text.matchAll(/export const (\w+)(?:: [^=]+)? = new EntitySchema\b/g)].map(([, name]) => ({ path, name })),
    );
    const name = `${lib}Mappings`;
    const list = own.flatMap(
      ({ text }) => new RegExp(`const ${name}\\b[^=]*=\\s*\\[([^\\]]*)\\]`).exec(text)?.[1] ?? [],
    );
    const inList = new Set(list.join().match(/\w+/g));
    const unlisted = schemas.filter((schema) => !inList.has(String(schema.name)));
    const faults = unlisted.map((schema) => `${schema.path}: ${schema.name} is not in ${name}`);
    if (schemas.length === 0 && list.length === 0) return faults;
    if (!new RegExp(`\\b${name}\\b`).test(textOf(files, `libs/${lib}/src/index.ts`))) {
      faults.push(`libs/${lib}/src/index.ts does not export ${name}`);
    }
    if (!listed.includes(`...${name}`)) faults.push(`libs/schema/src/mappings.ts does not list ${name}`);
    return faults;
  });
}

function textOf(files: readonly SourceFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}
