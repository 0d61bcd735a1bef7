import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DomainError } from '#kernel';
import { SpooledFile } from '../tabular/spooled-file.js';

/** A file that came with a form, on this machine's disk until it is removed. */
export interface UploadedFile {
  readonly file: SpooledFile;
  readonly name: string;
  readonly fields: ReadonlyMap<string, string>;
}

const Mapping = z.record(z.string().max(200), z.string().max(60));

/**
 * Takes the part `file` of a multipart request, and the fields beside it.
 * @throws DomainError; then nothing is left on disk
 */
export async function receiveFile(request: FastifyRequest, limitBytes: number): Promise<UploadedFile> {
  if (!request.isMultipart()) throw new DomainError('upload.file_missing');
  const fields = new Map<string, string>();
  let received: Omit<UploadedFile, 'fields'> | undefined;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') fields.set(part.fieldname, String(part.value));
      else {
        received = { file: await SpooledFile.of(part.file, limitBytes), name: part.filename.slice(0, 200) };
        if (part.file.truncated) throw new DomainError('request.body_too_large');
      }
    }
    if (!received) throw new DomainError('upload.file_missing');
    return { ...received, fields };
  } catch (error) {
    await received?.file.remove();
    throw error;
  }
}

/** The field `mapping` of a form: column to field, as JSON. @throws DomainError `upload.mapping_malformed` */
export function readMapping(text: string | undefined): Record<string, string> {
  if (text === undefined || text.trim() === '') return {};
  try {
    return Mapping.parse(JSON.parse(text));
  } catch (error) {
    throw new DomainError('upload.mapping_malformed', {}, { cause: error });
  }
}
