import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type FileFault, faultSentence, type Read, readText } from '#timetabling';
import { givenFrom } from '../given-from.js';
import { Refusal, type Terminal } from '../terminal.js';

/** @throws Refusal where there is no such file, or it is not text */
export async function textOf(file: string, terminal: Terminal): Promise<string> {
  const path = resolve(givenFrom(), file);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const en = code === 'ENOENT' ? `There is no file ${path}` : message;
    throw new Refusal(terminal.locale === 'zh' && code === 'ENOENT' ? `没有文件 ${path}` : en);
  }
  return contentOf(readText(bytes), terminal);
}

/** @throws Refusal with every mistake, a line each */
export function contentOf<Content>(read: Read<Content>, terminal: Terminal): Content {
  if ('content' in read) return read.content;
  throw new Refusal(sentencesOf(read.faults, terminal).join('\n'));
}

function sentencesOf(faults: readonly FileFault[], { locale }: Terminal): string[] {
  return faults.map((fault) => faultSentence(fault, locale));
}

export function isDzn(file: string): boolean {
  return file.toLowerCase().endsWith('.dzn');
}
