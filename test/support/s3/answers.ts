import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** What S3 says no with: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export class S3Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code);
  }
}

/** An answer of the store, complete. */
export interface S3Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: Buffer;
}

export function refused({ status, code }: S3Refusal): S3Answer {
  return xml(status, errorDocument(code));
}

export function errorDocument(code: string): string {
  return `<Error><Code>${code}</Code><Message>${code}, in words</Message><RequestId>${requestId()}</RequestId></Error>`;
}

export function xml(status: number, document: string): S3Answer {
  const body = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${document}`);
  return { status, headers: { 'content-type': 'application/xml' }, body };
}

/** @param cutAfter so many bytes of the body are sent, and then nothing more */
export function send(response: ServerResponse, answer: S3Answer, cutAfter?: number): void {
  const body = answer.body ?? Buffer.alloc(0);
  response.writeHead(answer.status, {
    'x-amz-request-id': requestId(),
    ...(answer.status === 204 || answer.status === 304 ? {} : { 'content-length': body.length }),
    ...answer.headers,
  });
  // To HEAD, Node sends no body and keeps the length.
  if (cutAfter === undefined) response.end(body);
  else response.write(body.subarray(0, cutAfter));
}

export function requestId(): string {
  return randomBytes(8).toString('hex').toUpperCase();
}
