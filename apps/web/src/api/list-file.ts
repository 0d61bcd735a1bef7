import { ApiProblem, readProblem } from './problem.js';

/** A file as it is sent to be read: with its sheet, what was said of its columns, and what else the form asks for. */
export interface SentFile {
  readonly file: File;
  /** By its name; null leaves it to the server. */
  readonly sheet: string | null;
  /** Letters of a column to what it means, `-` to pass it over; the others are guessed. */
  readonly meanings: Readonly<Record<string, string>>;
  readonly more?: Readonly<Record<string, string>>;
}

/** A file cannot stand in a typed body: the document calls it a string. What is sent is built here. */
export function formOf(sent: SentFile) {
  return { body: { file: sent.file.name }, bodySerializer: () => formData(sent) };
}

/**
 * A list given back as a workbook with its mistakes marked.
 * @throws ApiProblem
 */
export async function fetchMarkedFile(path: string, sent: SentFile): Promise<{ bytes: Blob; name: string }> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'accept-language': document.documentElement.lang.startsWith('en') ? 'en' : 'zh' },
    body: formData(sent),
  }).catch(() => {
    throw new ApiProblem(0, 'api.unreachable', '');
  });
  if (!answer.ok) throw readProblem(answer.status, await answer.json().catch(() => undefined));
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1];
  return { bytes: await answer.blob(), name: name === undefined ? sent.file.name : decodeURIComponent(name) };
}

function formData({ file, sheet, meanings, more = {} }: SentFile): FormData {
  const data = new FormData();
  if (sheet !== null) data.append('sheet', sheet);
  data.append('mapping', JSON.stringify(meanings));
  for (const [name, value] of Object.entries(more)) data.append(name, value);
  data.append('file', file);
  return data;
}
