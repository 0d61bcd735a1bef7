/**
 * A kind of event that a context publishes: its name (`enterprises.imported`) and how a stored payload is read back.
 * Payloads carry identifiers; whoever handles an event loads the current state.
 */
export interface EventDefinition<Name extends string = string, Payload = unknown> {
  readonly name: Name;
  readonly payload: { parse(stored: unknown): Payload };
}

/** Defines an event; `payload` is anything that parses, such as a zod schema. */
export function defineEvent<Name extends string, Payload>(
  name: Name,
  payload: { parse(stored: unknown): Payload },
): EventDefinition<Name, Payload> {
  return { name, payload };
}

export type PayloadOf<E> = E extends EventDefinition<string, infer Payload> ? Payload : never;
