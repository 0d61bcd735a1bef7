import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BAD_INPUT } from '../../api/exit-codes.js';
import { givenFrom } from '../given-from.js';
import { Refusal, type Terminal } from '../terminal.js';

/**
 * Puts an answer where it was asked for: to a file, which is there whole or not at all, or to standard output, where then
 * nothing else is said.
 * @param summary for people
 */
export async function deliver(
  answer: object,
  file: string | undefined,
  summary: string,
  terminal: Terminal,
): Promise<void> {
  const text = `${JSON.stringify(answer, null, 2)}\n`;
  if (file === undefined) {
    process.stdout.write(text);
    return terminal.note(summary);
  }
  await writeWhole(resolve(givenFrom(), file), text);
  terminal.say(summary);
}

async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Refusal((error as Error).message, BAD_INPUT, { cause: error });
  }
}
