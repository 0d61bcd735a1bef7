import { CONTEXT_MAP } from './context-map.mjs';
import { type ContextDeclaration, ContextRegistry } from '#platform';

type ContextModule = new (contexts: ContextRegistry) => object;

/** What every lib's module declares about itself when Nest makes it: here without Nest. */
export async function declaredContexts(): Promise<{ registry: ContextRegistry; contexts: ContextDeclaration[] }> {
  const contexts: ContextDeclaration[] = [];
  const registry = new (class extends ContextRegistry {
    override declare<Code extends string>(context: ContextDeclaration<Code>): void {
      contexts.push(context);
      super.declare(context);
    }
  })();
  for (const lib of Object.keys(CONTEXT_MAP)) {
    const exported = (await import(`#${lib}`)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(exported)) {
      if (name.endsWith('Module')) new (value as ContextModule)(registry);
    }
  }
  return { registry, contexts };
}
