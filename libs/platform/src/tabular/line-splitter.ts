/** Where reading stands: the next byte, and the number of the line that begins there (from 1). */
export interface Position {
  readonly offset: number;
  readonly line: number;
}

export interface PhysicalLine {
  /** The line's bytes without its terminator; a line over the limit is cut there. */
  readonly bytes: Buffer;
  readonly terminator: '' | '\n' | '\r\n';
  readonly number: number;
  readonly cut: boolean;
  /** Behind the terminator. */
  readonly end: Position;
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * Splits bytes into lines, whatever their encoding: in UTF-8 and in GB18030 no part of another character is a line
 * feed. Holds at most one unfinished line, and of that no more than the limit.
 */
export class LineSplitter {
  private parts: Buffer[] = [];
  private held = 0;
  private length = 0;
  private lastByte = 0;
  private at: Position;

  constructor(
    private readonly limitBytes: number,
    from: Position = { offset: 0, line: 1 },
  ) {
    this.at = from;
  }

  push(chunk: Buffer): PhysicalLine[] {
    const lines: PhysicalLine[] = [];
    let start = 0;
    for (let feed = chunk.indexOf(LF); feed >= 0; feed = chunk.indexOf(LF, start)) {
      this.hold(chunk.subarray(start, feed));
      lines.push(this.close(this.lastByte === CR && this.length > 0 ? '\r\n' : '\n'));
      start = feed + 1;
    }
    this.hold(chunk.subarray(start));
    return lines;
  }

  /** The last line, if the file does not end with a terminator. */
  finish(): PhysicalLine[] {
    return this.length === 0 ? [] : [this.close('')];
  }

  private hold(part: Buffer): void {
    if (part.length === 0) return;
    this.length += part.length;
    this.lastByte = part[part.length - 1] as number;
    const room = this.limitBytes - this.held;
    if (room <= 0) return;
    const kept = part.subarray(0, room);
    this.parts.push(kept);
    this.held += kept.length;
  }

  private close(terminator: PhysicalLine['terminator']): PhysicalLine {
    const cut = this.length > this.held;
    const [first] = this.parts;
    const joined = this.parts.length === 1 && first ? first : Buffer.concat(this.parts);
    const bytes = terminator === '\r\n' && !cut ? joined.subarray(0, -1) : joined;
    const feed = terminator === '' ? 0 : 1;
    const number = this.at.line;
    this.at = { offset: this.at.offset + this.length + feed, line: number + 1 };
    this.parts = [];
    this.held = 0;
    this.length = 0;
    this.lastByte = 0;
    return { bytes, terminator, number, cut, end: this.at };
  }
}
