import { randomUUID } from 'node:crypto';

/** A new identifier: UUID version 4, lower case. */
export function newId(): string {
  return randomUUID();
}
