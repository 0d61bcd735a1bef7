import { createHash, randomUUID } from 'node:crypto';
import { type S3Answer, S3Refusal, xml } from './answers.js';

/** The least size of a part that is not the last one. */
const PART_BYTES = 5 * 1024 * 1024;

export interface StoredObject {
  readonly body: Buffer;
  readonly etag: string;
  /** Headers `x-amz-meta-...` and the content's type, as they came, and when they came. */
  readonly headers: Readonly<Record<string, string>>;
}

interface UnfinishedUpload {
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly parts: Map<number, { readonly body: Buffer; readonly etag: string }>;
}

export interface ObjectRequest {
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** One bucket in memory, with the operations that S3 has for an object. */
export class Bucket {
  readonly objects = new Map<string, StoredObject>();
  /** Begun, and neither completed nor given up. */
  readonly uploads = new Map<string, UnfinishedUpload>();

  put({ key, headers, body }: ObjectRequest): S3Answer {
    const object = { body, etag: `"${md5(body)}"`, headers: kept(headers) };
    this.objects.set(key, object);
    return { status: 200, headers: { etag: object.etag } };
  }

  get({ key, headers }: ObjectRequest): S3Answer {
    const { body, ...object } = this.require(key);
    if (headers['if-match'] !== undefined && headers['if-match'] !== object.etag) {
      throw new S3Refusal(412, 'PreconditionFailed');
    }
    const answer = { status: 200, headers: { ...object.headers, etag: object.etag, 'accept-ranges': 'bytes' }, body };
    const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(headers['range'] ?? '') ?? [];
    if (first === undefined) return answer;
    if (Number(first) >= body.length) throw new S3Refusal(416, 'InvalidRange');
    const end = last === '' || last === undefined ? body.length - 1 : Math.min(Number(last), body.length - 1);
    const range = { 'content-range': `bytes ${first}-${end}/${body.length}` };
    const part = body.subarray(Number(first), end + 1);
    return { status: 206, headers: { ...answer.headers, ...range }, body: part };
  }

  remove({ key }: ObjectRequest): S3Answer {
    this.objects.delete(key);
    return { status: 204 };
  }

  begin({ key, headers }: ObjectRequest): S3Answer {
    const id = randomUUID();
    this.uploads.set(id, { key, headers: kept(headers), parts: new Map() });
    return xml(
      200,
      `<InitiateMultipartUploadResult><Key>${key}</Key><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
    );
  }

  takePart(request: ObjectRequest): S3Answer {
    const etag = `"${md5(request.body)}"`;
    this.requireUpload(request).parts.set(Number(request.query.get('partNumber')), { body: request.body, etag });
    return { status: 200, headers: { etag } };
  }

  complete(request: ObjectRequest): S3Answer {
    const upload = this.requireUpload(request);
    const named = [...request.body.toString().matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = '']) => ({
      number: Number(/<PartNumber>(\d+)</.exec(part)?.[1]),
      // As clients of different languages write a quotation mark.
      etag: /<ETag>(.*?)</.exec(part)?.[1]?.replaceAll(/&(quot|#34|#x22);/gi, '"'),
    }));
    const parts = named.map(({ number, etag }, place) => {
      const part = upload.parts.get(number);
      if (part?.etag !== etag || part === undefined) throw new S3Refusal(400, 'InvalidPart');
      if (place > 0 && number <= (named[place - 1]?.number ?? 0)) throw new S3Refusal(400, 'InvalidPartOrder');
      if (place < named.length - 1 && part.body.length < PART_BYTES) throw new S3Refusal(400, 'EntityTooSmall');
      return part.body;
    });
    if (parts.length === 0) throw new S3Refusal(400, 'MalformedXML');
    const etag = `"${md5(Buffer.concat(parts.map((part) => Buffer.from(md5(part), 'hex'))))}-${parts.length}"`;
    this.objects.set(request.key, { body: Buffer.concat(parts), etag, headers: upload.headers });
    this.uploads.delete(String(request.query.get('uploadId')));
    return xml(
      200,
      `<CompleteMultipartUploadResult><Key>${request.key}</Key><ETag>${etag}</ETag></CompleteMultipartUploadResult>`,
    );
  }

  giveUp(request: ObjectRequest): S3Answer {
    this.requireUpload(request);
    this.uploads.delete(String(request.query.get('uploadId')));
    return { status: 204 };
  }

  private require(key: string): StoredObject {
    const object = this.objects.get(key);
    if (!object) throw new S3Refusal(404, 'NoSuchKey');
    return object;
  }

  private requireUpload({ key, query }: ObjectRequest): UnfinishedUpload {
    const upload = this.uploads.get(String(query.get('uploadId')));
    if (upload?.key !== key || upload === undefined) throw new S3Refusal(404, 'NoSuchUpload');
    return upload;
  }
}

/** What is told of an object whenever it is read. */
function kept(headers: ObjectRequest['headers']): Record<string, string> {
  const own = Object.entries(headers).filter(([name]) => name.startsWith('x-amz-meta-') || name === 'content-type');
  return { ...(Object.fromEntries(own) as Record<string, string>), 'last-modified': new Date().toUTCString() };
}

function md5(bytes: Buffer): string {
  return createHash('md5').update(bytes).digest('hex');
}
