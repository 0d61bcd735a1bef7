import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';
import { DomainError, type Locale } from '#kernel';
import { RequestContext } from './request-context.js';

export interface Fault {
  /** The field, as `lines[3].quantity`. */
  readonly path: string;
  readonly message: string;
}

/** The request's fields are wrong; each fault names its field. */
export class RequestInvalid extends DomainError<'request.invalid'> {
  constructor(readonly faults: readonly Fault[]) {
    super('request.invalid', { count: faults.length });
  }
}

const SENTENCES: Record<Locale, z.core.$ZodErrorMap> = {
  zh: z.locales.zhCN().localeError,
  en: z.locales.en().localeError,
};

/** Validates every body, query and path parameter with the zod schema that stands at it. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    const schema = metadata.schema as z.ZodType | undefined;
    if (schema === undefined || metadata.type === 'custom') return value;
    return validate(schema, value ?? {}, metadata.data);
  }
}

/** @throws RequestInvalid naming every wrong field, in the reader's language */
export function validate<T>(schema: z.ZodType<T>, value: unknown, at = ''): T {
  const locale = RequestContext.current()?.locale ?? 'zh';
  const read = schema.safeParse(value, { error: SENTENCES[locale] });
  if (read.success) return read.data;
  throw new RequestInvalid(
    read.error.issues.flatMap((issue) =>
      fieldsOf(issue).map((path) => ({ path: fieldPath(at, path), message: issue.message })),
    ),
  );
}

/** Unknown fields are reported together, at what holds them; each is a fault of its own. */
function fieldsOf(issue: z.core.$ZodIssue): PropertyKey[][] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

function fieldPath(at: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, at);
}
