import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { errorDocument, refused, type S3Answer, S3Refusal, send, xml } from './answers.js';
import { Bucket, type ObjectRequest } from './bucket.js';
import { checkSignature } from './signature.js';

/** The operations of S3 that this server knows, by their names in its documentation. */
export type S3Operation =
  | 'HeadBucket'
  | 'PutObject'
  | 'GetObject'
  | 'HeadObject'
  | 'DeleteObject'
  | 'CreateMultipartUpload'
  | 'UploadPart'
  | 'CompleteMultipartUpload'
  | 'AbortMultipartUpload';

/** What goes wrong with one request. */
export type S3Trouble =
  /** It is refused. */
  | { readonly refuse: readonly [status: number, code: string] }
  /** The answer says 200 and has an error in it, as the documentation of CompleteMultipartUpload warns. */
  | { readonly okWithError: string }
  /** The connection is cut: before anything is done, after it is done, or after so many bytes of the answer. */
  | { readonly cut: 'before' | 'after' | number }
  /** Nothing more is said, at once or after so many bytes of the answer, and the connection stays open. */
  | { readonly silent: 'before' | number }
  /** The answer does not say how long it is. */
  | { readonly without: 'length' }
  /** A range is asked for, and the whole is sent. */
  | { readonly deaf: 'range' };

export interface S3Server {
  /** The settings of an installation that uses this store. */
  readonly environment: Readonly<Record<'S3_ENDPOINT' | 'S3_REGION' | 'S3_BUCKET' | 'S3_KEY' | 'S3_SECRET', string>>;
  readonly bucket: Bucket;
  /** What was asked for so far. */
  readonly heard: readonly S3Operation[];
  /** Lets the next request of a kind, or several after one another, meet trouble. */
  trouble(operation: S3Operation, ...troubles: S3Trouble[]): void;
  /** How many connections are open. */
  connections(): Promise<number>;
  stop(): Promise<void>;
}

const REGION = 'here';
const BUCKET = 'lianqiao-test';

/**
 * An S3 server for tests on a free port: one bucket, addressed by path, in memory. It checks signatures and digests as
 * S3 does and refuses what it does not know.
 */
export async function startS3(): Promise<S3Server> {
  const credentials = { key: 'test-key', secret: randomBytes(16).toString('hex'), region: REGION };
  const bucket = new Bucket();
  const heard: S3Operation[] = [];
  const troubles = new Map<S3Operation, S3Trouble[]>();
  const server = createServer((request, response) => {
    response.on('error', () => undefined);
    serve(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    environment: {
      S3_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      S3_REGION: REGION,
      S3_BUCKET: BUCKET,
      S3_KEY: credentials.key,
      S3_SECRET: credentials.secret,
    },
    bucket,
    heard,
    trouble: (operation, ...more) => troubles.set(operation, [...(troubles.get(operation) ?? []), ...more]),
    connections: () =>
      new Promise((done, fail) => server.getConnections((error, count) => (error ? fail(error) : done(count)))),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '/', 'http://s3');
    const [, name = '', ...path] = address.pathname.split('/');
    const key = path.map(decodeURIComponent).join('/');
    const body = await buffer(request);
    const answer = (unheard?: string): S3Answer => {
      checkSignature(request, body, credentials);
      if (name !== BUCKET) throw new S3Refusal(404, 'NoSuchBucket');
      const headers = { ...request.headers, ...(unheard && { [unheard]: undefined }) } as ObjectRequest['headers'];
      return perform(operation, { key, query: address.searchParams, headers, body });
    };
    const operation = operationOf(request.method, key, address.searchParams);
    if (operation !== undefined) heard.push(operation);
    const trouble = operation && troubles.get(operation)?.shift();
    if (trouble === undefined) return send(response, settled(answer));
    await inTrouble(trouble, request, response, answer);
  }

  function perform(operation: S3Operation | undefined, request: ObjectRequest): S3Answer {
    switch (operation) {
      case 'HeadBucket':
        return { status: 200, headers: { 'x-amz-bucket-region': REGION } };
      case 'PutObject':
        return bucket.put(request);
      case 'GetObject':
      case 'HeadObject':
        return bucket.get(request);
      case 'DeleteObject':
        return bucket.remove(request);
      case 'CreateMultipartUpload':
        return bucket.begin(request);
      case 'UploadPart':
        return bucket.takePart(request);
      case 'CompleteMultipartUpload':
        return bucket.complete(request);
      case 'AbortMultipartUpload':
        return bucket.giveUp(request);
      case undefined:
        throw new S3Refusal(501, 'NotImplemented');
    }
  }
}

async function inTrouble(
  trouble: S3Trouble,
  request: IncomingMessage,
  response: ServerResponse,
  answer: (unheard?: string) => S3Answer,
): Promise<void> {
  if ('refuse' in trouble) return send(response, refused(new S3Refusal(...trouble.refuse)));
  if ('okWithError' in trouble) return send(response, xml(200, errorDocument(trouble.okWithError)));
  if ('silent' in trouble) {
    if (trouble.silent !== 'before') send(response, settled(answer), trouble.silent);
    return;
  }
  if ('cut' in trouble) {
    if (trouble.cut === 'after') settled(answer);
    if (typeof trouble.cut === 'number') {
      send(response, settled(answer), trouble.cut);
      // What was written goes out first.
      await new Promise((written) => response.write('', written));
    }
    // A reset, and not the orderly end of a connection.
    request.socket.resetAndDestroy();
    return;
  }
  if ('deaf' in trouble)
    return send(
      response,
      settled(() => answer(trouble.deaf)),
    );
  // Without a length, Node sends the body in chunks.
  const { status, headers, body } = settled(answer);
  response.writeHead(status, { ...headers });
  response.end(body);
}

function settled(answer: () => S3Answer): S3Answer {
  try {
    return answer();
  } catch (error) {
    if (error instanceof S3Refusal) return refused(error);
    throw error;
  }
}

function operationOf(method: string | undefined, key: string, query: URLSearchParams): S3Operation | undefined {
  if (key === '') return method === 'HEAD' ? 'HeadBucket' : undefined;
  const upload = query.has('uploadId');
  switch (method) {
    case 'PUT':
      return upload ? 'UploadPart' : 'PutObject';
    case 'GET':
      return 'GetObject';
    case 'HEAD':
      return 'HeadObject';
    case 'DELETE':
      return upload ? 'AbortMultipartUpload' : 'DeleteObject';
    case 'POST':
      return upload ? 'CompleteMultipartUpload' : query.has('uploads') ? 'CreateMultipartUpload' : undefined;
    default:
      return undefined;
  }
}
