export interface Letter {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** Sent again with the same key, the letter carries the same Message-ID, so that it is recognised as the same. */
  readonly key: string;
}

/** Sends letters. Called from a job, never inside somebody's request. */
export abstract class Mailer {
  abstract send(letter: Letter): Promise<void>;
}
