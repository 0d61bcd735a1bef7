import { z } from 'zod';
import type { S3Settings } from '../files/s3-settings.js';
import { secretsFromFiles } from './secret-files.js';

const url = (schemes: string[]) =>
  z.string().refine((value) => schemes.some((scheme) => value.startsWith(`${scheme}://`)) && leadsSomewhere(value), {
    message: `must be an address that begins with ${schemes.map((s) => `${s}://`).join(' or ')}`,
  });

/** A host, or for sockets a path alone. */
function leadsSomewhere(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return hostname !== '' || pathname !== '';
}

/** Everything that can be set from outside, with what it is when nothing is said. */
const Environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** How people reach the web app from their own machines; stands in links that are mailed. */
  PUBLIC_URL: url(['http', 'https']).optional(),
  /** Reverse proxies in front of this process. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: url(['postgres', 'postgresql']).optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  REDIS_URL: url(['redis', 'rediss']).optional(),
  /** An S3-compatible store, without a bucket in it; without it files are kept in a folder under DATA_DIR. */
  S3_ENDPOINT: url(['http', 'https']).optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be 3 to 63 lower-case letters, digits, dots or hyphens')
    .optional(),
  S3_KEY: z.string().optional(),
  S3_SECRET: z.string().optional(),
  /** A Meilisearch server that answers searches; without it PostgreSQL does, as it does while that server is away. */
  MEILI_URL: url(['http', 'https']).optional(),
  MEILI_KEY: z.string().optional(),
  /** Up to so many enterprises are held in memory to be searched; the database answers where there are more. */
  SEARCH_IN_MEMORY: z.coerce.number().int().min(0).max(1_000_000).default(50_000),
  /** `smtp://user:secret@host:587`; without it letters are written to a folder under DATA_DIR. */
  SMTP_URL: url(['smtp', 'smtps']).optional(),
  MAIL_FROM: z.string().default('链桥 Lianqiao <no-reply@lianqiao.invalid>'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  /**
   * What an empty database is filled with: the invented demo province with its history, its firms and people alone on a
   * stage where nothing has happened yet, or nothing.
   */
  DEMO: z.enum(['on', 'stage', 'off']).optional(),
  /** How long a job handed to Redis may stay unclaimed before it is handed over again. */
  JOB_RESEND_SECONDS: z.coerce.number().int().min(1).max(600).default(15),
  /** Written anew as long as the process does its background work; for whoever watches a worker. */
  PULSE_FILE: z.string().optional(),
  /** Home province, GB/T 2260. */
  PROVINCE: z
    .string()
    .regex(/^\d{2}0000$/, 'must be a GB/T 2260 province code such as 130000')
    .default('130000'),
});

/** What is secret or may have a secret in it: each may stand in a file instead, named by the setting with `_FILE`. */
const SECRETS = ['DATABASE_URL', 'REDIS_URL', 'S3_KEY', 'S3_SECRET', 'MEILI_KEY', 'SMTP_URL'] as const;

/** The name of every setting. */
export const SETTINGS: readonly string[] = [
  ...Object.keys(Environment.shape),
  ...SECRETS.map((name) => `${name}_FILE`),
];

/** Where a Meilisearch server is reached. */
export interface MeiliSettings {
  readonly url: string;
  /** A key that may search, write documents, indexes and settings, and read tasks; none where the server asks for none. */
  readonly key: string | undefined;
}

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  /** How many reverse proxies stand in front: whose word is taken for a caller's address. */
  readonly trustedProxies: number;
  readonly dataDir: string;
  /** Absent: PostgreSQL is embedded under `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly databasePool: number;
  /** Absent: background work is done in the process. */
  readonly redisUrl: string | undefined;
  /** Absent: files are kept under `dataDir`, which all processes must share. */
  readonly s3: S3Settings | undefined;
  /** Absent: PostgreSQL answers searches. */
  readonly meili: MeiliSettings | undefined;
  /** Search documents that a process may hold; none at 0. */
  readonly documentsInMemory: number;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly demo: 'on' | 'stage' | 'off';
  readonly jobResendSeconds: number;
  readonly pulseFile: string | undefined;
  readonly province: string;
}

/** Nest token for the {@link Config}. */
export const CONFIG = Symbol('Config');

/** A setting that cannot be used; the message names the variable and what it must be. */
export class ConfigError extends Error {}

/**
 * Reads the configuration once.
 * @throws ConfigError with one sentence for each variable that is wrong
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { given, faults } = secretsFromFiles(present, SECRETS);
  const read = Environment.safeParse(given);
  const issues = read.success ? [] : read.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`);
  const sentences = [...issues, ...missingBesides(given, faults), ...keyWithoutServer(given), ...Object.values(faults)];
  if (!read.success || sentences.length > 0) throw new ConfigError(sentences.join('\n'));
  const e = read.data;
  return {
    host: e.HOST,
    port: e.PORT,
    publicUrl: (e.PUBLIC_URL ?? `http://${e.HOST}:${e.PORT}`).replace(/\/$/, ''),
    trustedProxies: e.TRUSTED_PROXIES,
    dataDir: e.DATA_DIR,
    databaseUrl: e.DATABASE_URL,
    databasePool: e.DATABASE_POOL,
    redisUrl: e.REDIS_URL,
    s3: s3Settings(e),
    meili: e.MEILI_URL === undefined ? undefined : { url: e.MEILI_URL.replace(/\/$/, ''), key: e.MEILI_KEY },
    documentsInMemory: e.SEARCH_IN_MEMORY,
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    logLevel: e.LOG_LEVEL,
    demo: e.DEMO ?? (e.DATABASE_URL === undefined ? 'on' : 'off'),
    jobResendSeconds: e.JOB_RESEND_SECONDS,
    pulseFile: e.PULSE_FILE,
    province: e.PROVINCE,
  };
}

const BUCKET_SETTINGS = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_KEY', 'S3_SECRET'] as const;

/** A bucket wants all of its settings, so that a forgotten one does not quietly leave the files in a folder. */
function missingBesides(given: NodeJS.ProcessEnv, faults: Readonly<Record<string, string>>): string[] {
  const named = BUCKET_SETTINGS.find((name) => name in given || name in faults);
  if (named === undefined) return [];
  return BUCKET_SETTINGS.filter((name) => !(name in given) && !(name in faults)).map(
    (name) => `${name}: must be set as well where ${named} is`,
  );
}

function keyWithoutServer(given: NodeJS.ProcessEnv): string[] {
  return 'MEILI_KEY' in given && !('MEILI_URL' in given) ? ['MEILI_URL: must be set as well where MEILI_KEY is'] : [];
}

function s3Settings(e: z.infer<typeof Environment>): S3Settings | undefined {
  const { S3_ENDPOINT, S3_BUCKET, S3_KEY, S3_SECRET } = e;
  if (!S3_ENDPOINT || !S3_BUCKET || !S3_KEY || !S3_SECRET) return undefined;
  return {
    endpoint: S3_ENDPOINT.replace(/\/$/, ''),
    region: e.S3_REGION,
    bucket: S3_BUCKET,
    key: S3_KEY,
    secret: S3_SECRET,
  };
}
