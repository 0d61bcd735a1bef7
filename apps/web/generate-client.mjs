/**
 * Writes the types of the API client from an OpenAPI document:
 *   node apps/web/generate-client.mjs DOCUMENT
 * where DOCUMENT is a file (`lianqiao openapi` writes one) or the address of a running API's `/api/openapi.json`.
 * With `--check` nothing is written and the answer is whether the committed types are those of the document.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const TARGET = resolve(import.meta.dirname, 'src/api/schema.generated.ts');
const HEADER = '// Generated from the OpenAPI document by `npm run generate:client`. Do not edit.\n\n';

/** The TypeScript source for an OpenAPI document. */
export async function clientTypes(document) {
  return HEADER + astToString(await openapiTS(withoutNames(document), { alphabetize: true }));
}

/** What a controller calls its methods is nothing the client depends on. */
function withoutNames(document) {
  return JSON.parse(JSON.stringify(document, (key, value) => (key === 'operationId' ? undefined : value)));
}

async function readDocument(place) {
  if (!/^https?:/.test(place)) return JSON.parse(await readFile(place, 'utf8'));
  const answer = await globalThis.fetch(place);
  if (!answer.ok) throw new Error(`${place} answered ${answer.status}`);
  return answer.json();
}

if (process.argv[1] === import.meta.filename) {
  const [place] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  if (place === undefined) throw new Error('Name the OpenAPI document: a file or an address.');
  const types = await clientTypes(await readDocument(place));
  if (process.argv.includes('--check')) {
    if (types !== (await readFile(TARGET, 'utf8'))) {
      process.stderr.write('The client differs from the API: run `npm run generate:client`.\n');
      process.exitCode = 1;
    }
  } else {
    await writeFile(TARGET, types);
  }
}
