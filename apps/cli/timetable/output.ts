import { constants } from 'node:fs';
import { access, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { BAD_INPUT } from '../../api/exit-codes.js';
import { givenFrom } from '../given-from.js';
import { Refusal, type Terminal } from '../terminal.js';

/** Where an answer goes: to a file, which is there whole or not at all, or to standard output, where then nothing else is said. */
export class Output {
  private constructor(
    private readonly path: string | undefined,
    private readonly terminal: Terminal,
  ) {}

  /**
   * Looked at before a search begins, which may take long.
   * @throws Refusal where nothing can be written there
   */
  static async to(file: string | undefined, terminal: Terminal): Promise<Output> {
    const path = file === undefined ? undefined : resolve(givenFrom(), file);
    if (path !== undefined) {
      try {
        await access(dirname(path), constants.W_OK);
        if (await isFolder(path)) throw new Error('EISDIR');
      } catch (error) {
        throw new Refusal(unwritable(path, error, terminal), BAD_INPUT, { cause: error });
      }
    }
    return new Output(path, terminal);
  }

  /**
   * @param summary for people
   * @throws Refusal where it cannot be written there any more; then the answer stands on standard output
   */
  async deliver(answer: object, summary: string): Promise<void> {
    const { path, terminal } = this;
    const text = `${JSON.stringify(answer, null, 2)}\n`;
    if (path === undefined) {
      process.stdout.write(text);
      return terminal.note(summary);
    }
    const beside = `${path}.${process.pid}.part`;
    try {
      await writeFile(beside, text);
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      process.stdout.write(text);
      throw new Refusal(unwritable(path, error, terminal), BAD_INPUT, { cause: error });
    }
    terminal.say(summary);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

function unwritable(path: string, error: unknown, { locale }: Terminal): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const why = code ?? message;
  return locale === 'zh'
    ? `无法写入 ${path}（${why}）。请用 --out 指定另一个文件。`
    : `${path} cannot be written (${why}). Name another file with --out.`;
}
