import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig, SETTINGS } from './config.js';

const BUCKET = {
  S3_ENDPOINT: 'http://files:3900/',
  S3_BUCKET: 'lianqiao',
  S3_KEY: 'GK31c2f218a2e44f485b94239e',
  S3_SECRET: 'sesame',
};

describe('configuration', () => {
  it('needs nothing: PostgreSQL is embedded and work is done in the process', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://127.0.0.1:3000',
      trustedProxies: 0,
      dataDir: '.data',
      databaseUrl: undefined,
      databasePool: 10,
      redisUrl: undefined,
      s3: undefined,
      meili: undefined,
      documentsInMemory: 50_000,
      smtpUrl: undefined,
      mailFrom: '链桥 Lianqiao <no-reply@lianqiao.invalid>',
      logLevel: 'info',
      demo: 'on',
      jobResendSeconds: 15,
      pulseFile: undefined,
      province: '130000',
    });
  });

  it.each([
    ['PORT', '80a'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'lianqiao.example'],
    ['TRUSTED_PROXIES', '-1'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'postgres://'],
    ['DATABASE_POOL', '1'],
    ['REDIS_URL', 'localhost:6379'],
    ['S3_ENDPOINT', 's3://files'],
    ['S3_BUCKET', 'Files'],
    ['S3_BUCKET', 'files/of/ours'],
    ['MEILI_URL', 'meili:7700'],
    ['SEARCH_IN_MEMORY', '-1'],
    ['SMTP_URL', 'mail.example'],
    ['LOG_LEVEL', 'loud'],
    ['DEMO', 'yes'],
    ['JOB_RESEND_SECONDS', '0'],
    ['PROVINCE', '130500'],
  ])('names %s where it is %s', (variable, value) => {
    expect(() => readConfig({ [variable]: value })).toThrow(ConfigError);
    expect(() => readConfig({ [variable]: value })).toThrow(new RegExp(`^${variable}: .+`));
  });

  it('names every variable that is wrong, one a line, and shows no secret', () => {
    let message = '';
    try {
      readConfig({ PORT: 'x', REDIS_URL: 'sesame', LOG_LEVEL: 'info', DATABASE_URL: 'mysql://user:sesame@host' });
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message.split('\n').map((line) => line.split(':')[0])).toEqual(['PORT', 'DATABASE_URL', 'REDIS_URL']);
    expect(message).not.toContain('sesame');
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ REDIS_URL: '', PORT: '' })).toEqual(readConfig({}));
  });

  it('fills a database that was given with invented data only when told to', () => {
    const DATABASE_URL = 'postgres://host/lianqiao';
    expect(readConfig({ DATABASE_URL }).demo).toBe('off');
    expect(readConfig({ DATABASE_URL, DEMO: 'stage' }).demo).toBe('stage');
    expect(readConfig({ DEMO: 'off' }).demo).toBe('off');
  });

  it('keeps addresses without the slash at their end', () => {
    expect(readConfig({ PUBLIC_URL: 'https://lianqiao.example/' }).publicUrl).toBe('https://lianqiao.example');
  });

  it('keeps files in a bucket when it is told of one', () => {
    expect(readConfig(BUCKET).s3).toEqual({
      endpoint: 'http://files:3900',
      region: 'us-east-1',
      bucket: 'lianqiao',
      key: 'GK31c2f218a2e44f485b94239e',
      secret: 'sesame',
    });
    expect(readConfig({ ...BUCKET, S3_REGION: 'garage' }).s3?.region).toBe('garage');
  });

  it.each(Object.keys(BUCKET))('names %s where it alone of a bucket’s settings is missing', (missing) => {
    const others = Object.fromEntries(Object.entries(BUCKET).filter(([name]) => name !== missing));
    expect(() => readConfig(others)).toThrow(new RegExp(`^${missing}: must be set as well where S3_\\w+ is$`));
  });
});

describe('a search server', () => {
  it('is asked when there is one, with a key where it wants one', () => {
    expect(readConfig({ MEILI_URL: 'http://search:7700/' }).meili).toEqual({
      url: 'http://search:7700',
      key: undefined,
    });
    expect(readConfig({ MEILI_URL: 'http://search:7700', MEILI_KEY: 'sesame' }).meili?.key).toBe('sesame');
  });

  it('is missed by name where a key was given for it', () => {
    expect(() => readConfig({ MEILI_KEY: 'sesame' })).toThrow('MEILI_URL: must be set as well where MEILI_KEY is');
  });
});

describe('secrets in files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lianqiao-secrets-'));
    writeFileSync(join(folder, 'secret'), 'sesame\n');
    writeFileSync(join(folder, 'database'), 'mysql://user:sesame@host\n');
    writeFileSync(join(folder, 'empty'), '\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const { S3_SECRET, ...withoutSecret } = BUCKET;
  const refusal = (environment: NodeJS.ProcessEnv): string => {
    try {
      readConfig(environment);
    } catch (error) {
      if (error instanceof ConfigError) return error.message;
    }
    return 'taken';
  };

  it('are read without the line end behind them', () => {
    expect(readConfig({ ...withoutSecret, S3_SECRET_FILE: join(folder, 'secret') }).s3?.secret).toBe(S3_SECRET);
  });

  it('are held to what the setting holds its value to, and not shown', () => {
    const said = refusal({ DATABASE_URL_FILE: join(folder, 'database') });
    expect(said).toMatch(/^DATABASE_URL: must be an address/);
    expect(said).not.toContain('sesame');
  });

  it('are missed by name where the file is not there, is empty, or is one of two ways', () => {
    const missing = join(folder, 'missing');
    expect(refusal({ ...withoutSecret, S3_SECRET_FILE: missing })).toBe(
      `S3_SECRET_FILE: the file ${missing} cannot be read (ENOENT)`,
    );
    expect(refusal({ ...withoutSecret, S3_SECRET_FILE: join(folder, 'empty') })).toMatch(
      /^S3_SECRET_FILE: the file \S+ is empty$/,
    );
    expect(refusal({ ...BUCKET, S3_SECRET_FILE: join(folder, 'secret') })).toBe(
      'S3_SECRET_FILE: S3_SECRET is set as well; set one of the two',
    );
  });

  it('are for what is secret alone', () => {
    const files = SETTINGS.filter((name) => name.endsWith('_FILE'));
    expect(files).toEqual([
      'PULSE_FILE',
      'DATABASE_URL_FILE',
      'REDIS_URL_FILE',
      'S3_KEY_FILE',
      'S3_SECRET_FILE',
      'MEILI_KEY_FILE',
      'SMTP_URL_FILE',
    ]);
  });
});
