/** Work without an event: its name and how its stored payload is read back. */
export interface JobDefinition<Name extends string = string, Payload = unknown> {
  readonly name: Name;
  readonly payload: { parse(stored: unknown): Payload };
}

/** Defines a kind of job; `payload` is anything that parses, such as a zod schema. */
export function defineJob<Name extends string, Payload>(
  name: Name,
  payload: { parse(stored: unknown): Payload },
): JobDefinition<Name, Payload> {
  return { name, payload };
}
