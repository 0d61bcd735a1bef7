import { Injectable } from '@nestjs/common';

/** Says within one process that there are new rows, so that nobody waits for the next sweep. */
@Injectable()
export class JobSignal {
  private readonly listeners = new Set<() => void>();

  raise(): void {
    for (const listener of this.listeners) listener();
  }

  /** @returns how to stop listening */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
