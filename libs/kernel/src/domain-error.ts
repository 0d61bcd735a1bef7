/** Parameters of an error: plain values that a sentence can show. */
export type ErrorParams = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * A refusal by a rule of the field. Carries a code that reads as a sentence (`matching.introduction_not_open`) and
 * parameters; no HTTP status, no prose. What a reader sees is decided by the {@link ErrorAnswers} of its context.
 */
export class DomainError<Code extends string = string> extends Error {
  constructor(
    readonly code: Code,
    readonly params: ErrorParams = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = 'DomainError';
  }
}

/** How one error code is answered. `zh` and `en` may name parameters in braces: `{code}`. */
export interface ErrorAnswer {
  readonly status: number;
  readonly zh: string;
  readonly en: string;
  readonly log: 'debug' | 'info' | 'warn' | 'error';
}

/** One answer for each code of a context; a missing entry does not compile. */
export type ErrorAnswers<Code extends string> = Readonly<Record<Code, ErrorAnswer>>;
