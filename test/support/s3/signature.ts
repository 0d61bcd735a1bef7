import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { S3Refusal } from './answers.js';

export interface Credentials {
  readonly key: string;
  readonly secret: string;
  readonly region: string;
}

const SKEW_MILLISECONDS = 15 * 60 * 1000;
const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

/**
 * Checks a request's AWS Signature Version 4, in the header form, and that the body is the one that was signed.
 * @throws S3Refusal as S3 refuses it
 */
export function checkSignature(request: IncomingMessage, body: Buffer, { key, secret, region }: Credentials): void {
  const header = (name: string) => String(request.headers[name] ?? '');
  const authorization = header('authorization');
  if (authorization === '') throw new S3Refusal(403, 'AccessDenied');
  const [, givenKey, day = '', givenRegion, signedHeaders = '', signature] = AUTHORIZATION.exec(authorization) ?? [];
  if (givenKey === undefined) throw new S3Refusal(400, 'AuthorizationHeaderMalformed');
  if (givenKey !== key) throw new S3Refusal(403, 'InvalidAccessKeyId');
  if (givenRegion !== region) throw new S3Refusal(400, 'AuthorizationHeaderMalformed');
  const time = header('x-amz-date');
  const at = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(Date.now() - at) <= SKEW_MILLISECONDS)) throw new S3Refusal(403, 'RequestTimeTooSkewed');
  const digest = header('x-amz-content-sha256');
  const scope = `${day}/${region}/s3/aws4_request`;
  const canonical = [
    request.method,
    ...canonicalAddress(request.url ?? '/'),
    ...signedHeaders.split(';').map((name) => `${name}:${header(name).trim().replace(/ +/g, ' ')}`),
    '',
    signedHeaders,
    digest,
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
  const signingKey = [day, region, 's3', 'aws4_request'].reduce<Buffer | string>(hmac, `AWS4${secret}`);
  if (hmac(signingKey, toSign).toString('hex') !== signature) throw new S3Refusal(403, 'SignatureDoesNotMatch');
  if (digest !== 'UNSIGNED-PAYLOAD' && digest !== sha256(body)) throw new S3Refusal(400, 'XAmzContentSHA256Mismatch');
}

/** Path and query as they were signed: S3 encodes a path once, and the query sorted. */
function canonicalAddress(address: string): [path: string, query: string] {
  const [path = '/', query = ''] = address.split('?');
  const pairs = query === '' ? [] : query.split('&').map((pair) => (pair.includes('=') ? pair : `${pair}=`));
  return [path, pairs.sort().join('&')];
}

function sha256(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
