import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DomainError, type ErrorAnswer, type ErrorAnswers, type Lifecycle } from '#kernel';

/** What a context tells the platform about itself when its module is made. */
export interface ContextDeclaration<Code extends string = string> {
  /** The context's name, which is also the name of its PostgreSQL schema. */
  readonly name: string;
  readonly errors: ErrorAnswers<Code>;
  /** For each unique, exclusion, check or foreign-key constraint that a person can run into: the error it means. */
  readonly constraints?: Readonly<Record<string, Code>>;
  readonly lifecycles?: readonly Lifecycle<never, never>[] | readonly { faults(): string[] }[];
}

/**
 * Every context's error answers, constraint meanings and lifecycles, checked when the application boots.
 */
@Injectable()
export class ContextRegistry implements OnApplicationBootstrap {
  private readonly contexts: ContextDeclaration[] = [];
  private readonly answers = new Map<string, ErrorAnswer>();
  private readonly constraints = new Map<string, string>();

  declare<Code extends string>(context: ContextDeclaration<Code>): void {
    this.contexts.push(context);
    for (const [code, answer] of Object.entries<ErrorAnswer>(context.errors)) {
      if (this.answers.has(code)) throw new Error(`Two contexts answer the error ${code}`);
      this.answers.set(code, answer);
    }
    for (const [constraint, code] of Object.entries<string>(context.constraints ?? {})) {
      if (this.constraints.has(constraint)) throw new Error(`Two contexts give the constraint ${constraint} a meaning`);
      this.constraints.set(constraint, code);
    }
  }

  answerFor(code: string): ErrorAnswer | undefined {
    return this.answers.get(code);
  }

  /** All declared errors by code, for the documentation and its tests. */
  get errorAnswers(): ReadonlyMap<string, ErrorAnswer> {
    return this.answers;
  }

  errorForConstraint(constraint: string, cause: unknown): DomainError | undefined {
    const code = this.constraints.get(constraint);
    return code === undefined ? undefined : new DomainError(code, {}, { cause });
  }

  onApplicationBootstrap(): void {
    const faults = this.contexts.flatMap((c) => (c.lifecycles ?? []).flatMap((lifecycle) => lifecycle.faults()));
    if (faults.length > 0) throw new Error(`Lifecycles that cannot work:\n${faults.join('\n')}`);
  }
}
