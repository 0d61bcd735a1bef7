/** How far the register's words were written. */
export interface RegisterState {
  /** The hour in which the last of them was written; empty while there are none. */
  readonly hour: string;
  readonly firms: number;
}

/** The lines in which makers say what they make, and by how many each is written. */
export abstract class RegisterWords {
  abstract lines(): Promise<{ readonly text: string; readonly makers: number }[]>;

  abstract state(): Promise<RegisterState>;
}

const A_TENTH = 0.1;

/**
 * Whether to read the words anew. What a few firms write changes nothing of how the trade's words are read, and reading
 * them takes seconds: it is worth it once in every hour in which something was written, and at once when there are a
 * tenth more or fewer firms than when they were read.
 */
export function isWorthReading(now: RegisterState, read: RegisterState): boolean {
  return now.hour !== read.hour || Math.abs(now.firms - read.firms) > read.firms * A_TENTH;
}
