import type { Span } from '../span.js';

/** Which characters of a line have found a reader. Every character belongs to at most one. */
export class Claims<Role extends string> {
  private readonly owners: (Role | undefined)[];

  constructor(length: number) {
    this.owners = new Array<Role | undefined>(length).fill(undefined);
  }

  isFree([start, end]: Span): boolean {
    for (let at = start; at < end; at++) if (this.owners[at] !== undefined) return false;
    return end > start;
  }

  /** Takes a stretch for a role; refuses, changing nothing, where part of it is taken. */
  claim(span: Span, role: Role): boolean {
    if (!this.isFree(span)) return false;
    this.owners.fill(role, span[0], span[1]);
    return true;
  }

  /** Gives back the characters inside a stretch that a role had taken. */
  release([start, end]: Span, role: Role): void {
    for (let at = start; at < end; at++) if (this.owners[at] === role) this.owners[at] = undefined;
  }

  roleAt(index: number): Role | undefined {
    return this.owners[index];
  }

  /** The stretches nobody has claimed, in order. */
  free(): Span[] {
    const spans: Span[] = [];
    let start = -1;
    for (let at = 0; at <= this.owners.length; at++) {
      const open = at < this.owners.length && this.owners[at] === undefined;
      if (open && start < 0) start = at;
      if (!open && start >= 0) {
        spans.push([start, at]);
        start = -1;
      }
    }
    return spans;
  }
}
