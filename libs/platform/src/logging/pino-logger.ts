import type { LoggerService } from '@nestjs/common';
import pino from 'pino';
import { RequestContext } from '../http/request-context.js';

/** Never written out, wherever they stand in an entry. */
const SECRETS = ['password', 'token', 'secret', 'authorization', 'cookie'];

/** What Nest tells of each module and route at every start, some hundreds of lines that never change. */
const INVENTORY = ['InstanceLoader', 'RouterExplorer', 'RoutesResolver'];

type Level = 'debug' | 'info' | 'warn' | 'error';

/** One JSON object a line on standard error, with the request it belongs to. Standard output is left to what people read. */
export class PinoLogger implements LoggerService {
  private readonly pino: pino.Logger;

  constructor(level: Level, process: string) {
    this.pino = pino(
      {
        level,
        base: { process },
        messageKey: 'msg',
        timestamp: pino.stdTimeFunctions.isoTime,
        redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: '[hidden]' },
      },
      pino.destination({ fd: 2, sync: true }),
    );
  }

  log(message: unknown, ...more: unknown[]): void {
    this.write(INVENTORY.includes(String(more.at(-1))) ? 'debug' : 'info', message, more);
  }

  warn(message: unknown, ...more: unknown[]): void {
    this.write('warn', message, more);
  }

  error(message: unknown, ...more: unknown[]): void {
    this.write('error', message, more);
  }

  debug(message: unknown, ...more: unknown[]): void {
    this.write('debug', message, more);
  }

  verbose(message: unknown, ...more: unknown[]): void {
    this.write('debug', message, more);
  }

  private write(level: Level, message: unknown, more: unknown[]): void {
    const context = more.at(-1);
    const facts = {
      requestId: RequestContext.current()?.requestId,
      context: typeof context === 'string' ? context : undefined,
      ...(level === 'error' && more.length > 1 && typeof more[0] === 'string' ? { stack: more[0] } : {}),
    };
    if (typeof message === 'object' && message !== null) this.pino[level]({ ...facts, ...message });
    else this.pino[level](facts, String(message));
  }
}
