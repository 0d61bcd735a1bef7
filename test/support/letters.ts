import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface ReceivedLetter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The letters that were written into the mail folder under a data folder. */
export async function readLetters(dataDir: string): Promise<ReceivedLetter[]> {
  const folder = join(dataDir, 'mail');
  const names = await readdir(folder).catch(() => [] as string[]);
  const complete = names.filter((name) => name.endsWith('.eml'));
  return Promise.all(complete.map(async (name) => readLetter(await readFile(join(folder, name), 'utf8'))));
}

function readLetter(source: string): ReceivedLetter {
  const end = source.indexOf('\r\n\r\n');
  const head = source.slice(0, end).replace(/\r\n\s+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
  return {
    to: header('To'),
    subject: header('Subject').replace(/=\?UTF-8\?([BQ])\?(.*?)\?=\s*/gi, (_, kind: string, text: string) =>
      decoded(text.replaceAll('_', ' '), kind.toUpperCase() === 'B' ? 'base64' : 'quoted-printable'),
    ),
    text: decoded(source.slice(end + 4), header('Content-Transfer-Encoding')),
  };
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
