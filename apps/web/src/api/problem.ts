/** One field that the server refused; `path` names it as it stands in the body (`lines.3.quantity`). */
export interface FieldFault {
  readonly path: string;
  readonly message: string;
}

/**
 * A refusal by the API, read from its problem document (RFC 9457). `message` is the server's sentence in the reader's
 * language; `status` is 0 where the API could not be reached at all.
 */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly faults: readonly FieldFault[] = [],
    readonly requestId: string | undefined = undefined,
  ) {
    super(message);
    this.name = 'ApiProblem';
  }

  /** Whether the request may have reached nobody: sending the same command again, with the same key, is safe. */
  get unanswered(): boolean {
    return this.status === 0;
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Reads a refusal from the parsed body of an answer that was not a success; proxies answer with bodies of their own. */
export function readProblem(status: number, body: unknown): ApiProblem {
  if (typeof body !== 'object' || body === null) return new ApiProblem(status, 'answer.unreadable', '');
  const fields = body as Record<string, unknown>;
  const faults = Array.isArray(fields['errors'])
    ? (fields['errors'] as Record<string, unknown>[]).map((fault) => ({
        path: text(fault['path']) ?? '',
        message: text(fault['message']) ?? '',
      }))
    : [];
  return new ApiProblem(
    status,
    text(fields['code']) ?? 'answer.unreadable',
    text(fields['title']) ?? '',
    faults,
    text(fields['requestId']),
  );
}

/** The refusal inside whatever was thrown; undefined for a programming error, which must not look like one. */
export function asProblem(error: unknown): ApiProblem | undefined {
  return error instanceof ApiProblem ? error : undefined;
}
