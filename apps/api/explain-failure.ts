import { ConfigError } from '#platform';
import { BAD_INPUT, FAILED } from './exit-codes.js';

/** One sentence for whoever started the process, and its exit code. */
export function explainFailure(error: unknown): { readonly sentence: string; readonly exitCode: number } {
  if (error instanceof ConfigError) return { sentence: error.message, exitCode: BAD_INPUT };
  const { code, address, port, message } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  switch (code) {
    case 'EADDRINUSE':
      return {
        sentence: `Port ${port} on ${address} is taken by another program; stop that one or set PORT to another number.`,
        exitCode: FAILED,
      };
    case 'EACCES':
      if (port === undefined) break;
      return { sentence: `Port ${port} may not be used by this account; set PORT above 1023.`, exitCode: FAILED };
    case 'ECONNREFUSED':
      return {
        sentence: `Nothing answers at ${address}:${port}; is the database (or Redis) running?`,
        exitCode: FAILED,
      };
    case 'ENOTFOUND':
      return { sentence: `${message}: the host in DATABASE_URL or REDIS_URL is not known.`, exitCode: FAILED };
    case '28P01':
    case '28000':
    case '3D000':
      return { sentence: `DATABASE_URL is refused by the server: ${message}.`, exitCode: FAILED };
  }
  return { sentence: message ?? String(error), exitCode: FAILED };
}
