import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.js';

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
      smtpUrl: undefined,
      mailFrom: '链桥 Lianqiao <no-reply@lianqiao.invalid>',
      logLevel: 'info',
      demo: 'on',
      jobResendSeconds: 15,
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
});
