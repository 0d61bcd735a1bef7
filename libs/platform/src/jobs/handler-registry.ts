import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { HANDLER_DECLARATION, type HandlerDeclaration, type JobHandler } from './handler.js';

export interface RegisteredHandler {
  readonly declaration: HandlerDeclaration;
  readonly handler: JobHandler<unknown>;
  readonly leaseSeconds: number;
  readonly maxAttempts: number;
}

const LEASE_SECONDS = 60;
const MAX_ATTEMPTS = 8;

/** Every handler of the application, found by its decorator when the modules are made. */
@Injectable()
export class HandlerRegistry implements OnModuleInit {
  private readonly handlers = new Map<string, RegisteredHandler>();
  private known: readonly string[] = [];

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!instance || typeof metatype !== 'function') continue;
      const declaration = Reflect.getOwnMetadata(HANDLER_DECLARATION, metatype) as HandlerDeclaration | undefined;
      if (declaration) this.add(declaration, instance as JobHandler<unknown>);
    }
  }

  add(declaration: HandlerDeclaration, handler: JobHandler<unknown>): void {
    const known = this.handlers.get(declaration.name);
    if (known && known.handler !== handler) throw new Error(`Two handlers are called ${declaration.name}`);
    this.handlers.set(declaration.name, {
      declaration,
      handler,
      leaseSeconds: declaration.leaseSeconds ?? LEASE_SECONDS,
      maxAttempts: declaration.maxAttempts ?? MAX_ATTEMPTS,
    });
    this.known = [...this.handlers.keys()];
  }

  get names(): readonly string[] {
    return this.known;
  }

  find(name: string): RegisteredHandler | undefined {
    return this.handlers.get(name);
  }

  forEvent(eventName: string): RegisteredHandler[] {
    return [...this.handlers.values()].filter(
      ({ declaration: { source } }) => source.kind === 'event' && source.event.name === eventName,
    );
  }

  get scheduled(): RegisteredHandler[] {
    return [...this.handlers.values()].filter(({ declaration }) => declaration.source.kind === 'schedule');
  }

  /** Reads a stored payload with the schema of what the handler handles. */
  static readPayload({ declaration: { source } }: RegisteredHandler, stored: unknown): unknown {
    switch (source.kind) {
      case 'event':
        return source.event.payload.parse(stored);
      case 'job':
        return source.job.payload.parse(stored);
      case 'schedule':
        return stored;
    }
  }
}
