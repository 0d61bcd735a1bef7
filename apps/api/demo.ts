import type { INestApplicationContext } from '@nestjs/common';

/** A log-in of the invented demo province, printed when the process is ready. */
export interface DemoLogin {
  readonly login: string;
  readonly password: string;
  /** Whose it is: `长风重型汽车 · buyer`. */
  readonly who: string;
}

/** Fills an empty database with the invented demo province; tells the log-ins also when it was filled before. */
export function demoLogins(_app: INestApplicationContext): Promise<readonly DemoLogin[]> {
  return Promise.resolve([]);
}
