import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DomainError, newId } from '#kernel';
import type { FileStore } from '#platform';
import type { EnterprisesErrorCode } from '../domain/enterprises.errors.js';

export interface RegisterUpload {
  /** Where the file was put. */
  readonly fileKey: string;
  readonly fileName: string;
  readonly mapping: Readonly<Record<string, string>>;
  readonly acceptRenames: boolean;
}

const Mapping = z.record(z.string().max(200), z.string().max(60));

/**
 * Takes in a multipart request: the part `file`, and as fields `mapping` (JSON) and `acceptRenames` (`true`). The file
 * streams into the store.
 * @throws DomainError; then nothing is left in the store
 */
export async function receiveUpload(request: FastifyRequest, files: FileStore): Promise<RegisterUpload> {
  if (!request.isMultipart()) throw refusal('enterprises.import_file_missing');
  let file: { fileKey: string; fileName: string } | undefined;
  const fields = new Map<string, string>();
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        fields.set(part.fieldname, String(part.value));
        continue;
      }
      const fileKey = `register-imports/${newId()}`;
      file = { fileKey, fileName: part.filename.slice(0, 200) };
      await files.put(fileKey, part.file);
      if (part.file.truncated) throw new DomainError('request.body_too_large');
    }
    if (!file) throw refusal('enterprises.import_file_missing');
    return {
      ...file,
      mapping: readMapping(fields.get('mapping')),
      acceptRenames: fields.get('acceptRenames') === 'true',
    };
  } catch (error) {
    if (file) await files.remove(file.fileKey);
    throw error;
  }
}

function readMapping(text: string | undefined): Record<string, string> {
  if (text === undefined || text.trim() === '') return {};
  try {
    return Mapping.parse(JSON.parse(text));
  } catch (error) {
    throw new DomainError<EnterprisesErrorCode>('enterprises.import_mapping_malformed', {}, { cause: error });
  }
}

function refusal(code: EnterprisesErrorCode): DomainError {
  return new DomainError(code);
}
