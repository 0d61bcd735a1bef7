import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { faultSentence, type Read, readText } from '#timetabling';
import { givenFrom } from '../given-from.js';
import { Refusal, type Terminal } from '../terminal.js';

/**
 * @param named before each mistake where several files are read
 * @throws Refusal where there is no such file, or it is not text
 */
export async function textOf(file: string, terminal: Terminal, named?: string): Promise<string> {
  const path = resolve(givenFrom(), file);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const en = code === 'ENOENT' ? `There is no file ${path}` : message;
    throw new Refusal(terminal.locale === 'zh' && code === 'ENOENT' ? `没有文件 ${path}` : en);
  }
  return contentOf(readText(bytes), terminal, named);
}

/**
 * @param file named before each mistake where several files are read
 * @throws Refusal with every mistake, a line each
 */
export function contentOf<Content>(read: Read<Content>, terminal: Terminal, file?: string): Content {
  if ('content' in read) return read.content;
  const named = file === undefined ? '' : `${file}: `;
  throw new Refusal(read.faults.map((fault) => `${named}${faultSentence(fault, terminal.locale)}`).join('\n'));
}

export function isDzn(file: string): boolean {
  return file.toLowerCase().endsWith('.dzn');
}
