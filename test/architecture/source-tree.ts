import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file as a rule sees it. */
export interface SourceFile {
  /** From the root of the tree, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A rule over the text of a tree. @returns one sentence for each place where it is broken, beginning with the file */
export type SourceRule = (files: readonly SourceFile[]) => string[];

const FOLDERS = ['apps', 'libs', 'test'];
const LEFT_OUT = new Set(['node_modules', 'dist', '.data']);
const READ = /\.(ts|tsx|mts|mjs|md|json)$/;

/** Every file of ours that people write by hand. Data, which is large, is listed without its text. */
export function readSources(root: string): SourceFile[] {
  const files: SourceFile[] = [{ path: 'package.json', text: readFileSync(join(root, 'package.json'), 'utf8') }];
  for (const folder of FOLDERS) visit(folder);
  return files;

  function visit(folder: string): void {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!LEFT_OUT.has(entry.name)) visit(path);
      } else {
        const text = READ.test(path) && !path.includes('/data/') ? readFileSync(join(root, path), 'utf8') : '';
        files.push({ path, text });
      }
    }
  }
}

/** A tree of files that only a test knows. */
export function virtualTree(files: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

export const isCode = (path: string) => /\.(ts|tsx|mts|mjs)$/.test(path);
export const isTest = (path: string) => /(^test\/|[.-]spec\.ts$|^libs\/[^/]+\/test\/)/.test(path);

/** The lib that a path lies in. */
export function libOf(path: string): string | undefined {
  return /^libs\/([^/]+)\//.exec(path)?.[1];
}

/** Comments become blanks; lines stay where they are. */
export function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{}(),])\/\/[^\n]*/g, '$1');
}

/** The line, counted from 1, on which a place of the text lies. */
export function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
