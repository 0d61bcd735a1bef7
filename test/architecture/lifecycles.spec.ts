import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Lifecycle } from '#kernel';
import { ContextRegistry } from '#platform';
import { ROOT } from './cruise.js';
import { declaredContexts } from './declared-contexts.js';
import { diagramFault, withDiagram } from './lifecycle-diagrams.js';
import { libOf, readSources } from './source-tree.js';

const MILLISECONDS = 30_000;

/** A lamp, with whatever is to be wrong about it. */
function lamp(wrong: Partial<ConstructorParameters<typeof Lifecycle<string, string>>[0]> = {}) {
  return new Lifecycle<string, string>({
    name: 'lamp',
    initial: 'off',
    states: { off: { zh: '关', en: 'off' }, on: { zh: '开', en: 'on' } },
    commands: ['switch_on'],
    transitions: [{ from: 'off', command: 'switch_on', to: 'on', who: 'anybody' }],
    ...wrong,
  });
}

describe('Lifecycles', () => {
  let lifecycles: { lib: string; lifecycle: Lifecycle<string, string> }[];

  beforeAll(async () => {
    const { contexts } = await declaredContexts();
    lifecycles = contexts.flatMap(({ name, lifecycles: declared = [] }) =>
      declared.map((lifecycle) => ({ lib: name, lifecycle: lifecycle as Lifecycle<string, string> })),
    );
  }, MILLISECONDS);

  it('that stand in the sources are all declared by the module of their lib, where booting checks them', () => {
    const written = readSources(ROOT)
      .filter(({ path }) => path.startsWith('libs/') && !path.endsWith('.spec.ts'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/= new Lifecycle\b[^{]*\{\s*name: '(\w+)'/g)].map(([, name]) => `${libOf(path)} ${name}`),
      );
    expect(written.length).toBeGreaterThan(2);
    expect(lifecycles.map(({ lib, lifecycle }) => `${lib} ${lifecycle.table.name}`).sort()).toEqual(written.sort());
  });

  it('can work', () => {
    expect(lifecycles.flatMap(({ lifecycle }) => lifecycle.faults())).toEqual([]);
  });

  it('are drawn in the README of their lib as their tables say (UPDATE_DIAGRAMS=1 draws them)', () => {
    const faults = lifecycles.flatMap(({ lib, lifecycle }) => {
      const path = join(ROOT, 'libs', lib, 'README.md');
      if (process.env['UPDATE_DIAGRAMS'] === '1' && existsSync(path)) {
        writeFileSync(path, withDiagram(readFileSync(path, 'utf8'), lifecycle.table.name, lifecycle.diagram()));
      }
      const readme = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
      const fault = diagramFault(readme, lifecycle.table.name, lifecycle.diagram());
      return fault === undefined ? [] : [`libs/${lib}/README.md: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  describe('planted', () => {
    it.each([
      [
        'a state that cannot be reached',
        { states: { off: { zh: '关', en: 'off' }, on: { zh: '开', en: 'on' }, broken: { zh: '坏', en: 'broken' } } },
        'lamp: state broken cannot be reached',
      ],
      ['a command that leads nowhere', { commands: ['switch_on', 'dim'] }, 'lamp: command dim leads nowhere'],
      [
        'a command nobody knows',
        { transitions: [...lamp().table.transitions, { from: 'on', command: 'dim', to: 'off', who: 'anybody' }] },
        'lamp: unknown command dim',
      ],
      [
        'two ways for one command',
        { transitions: [...lamp().table.transitions, ...lamp().table.transitions] },
        'lamp: switch_on from off stands twice',
      ],
    ])('%s is seen when the application boots', (_what, wrong, fault) => {
      const contexts = new ContextRegistry();
      contexts.declare({ name: 'lamps', errors: {}, lifecycles: [lamp(wrong)] });
      expect(() => contexts.onApplicationBootstrap()).toThrow(fault);
    });

    it('a lifecycle in order boots', () => {
      const contexts = new ContextRegistry();
      contexts.declare({ name: 'lamps', errors: {}, lifecycles: [lamp()] });
      expect(() => contexts.onApplicationBootstrap()).not.toThrow();
    });

    it('a diagram that is missing, old or right is told apart, and drawn anew in its place', () => {
      const diagram = lamp().diagram();
      const drawn = withDiagram('# Lamps\n\nWords.\n', 'lamp', diagram);
      expect(diagramFault(drawn, 'lamp', diagram)).toBeUndefined();
      expect(drawn).toMatch(/^# Lamps\n\nWords\.\n\n<!-- lifecycle:lamp -->\n\n```mermaid\nstateDiagram-v2\n/);
      const old = `${drawn.replace('off --> on', 'on --> off')}\nAfter.\n`;
      expect(diagramFault(old, 'lamp', diagram)).toMatch(/is not the one of its table/);
      expect(withDiagram(old, 'lamp', diagram)).toBe(`${drawn}\nAfter.\n`);
      expect(diagramFault('# Lamps\n', 'lamp', diagram)).toMatch(/has no diagram/);
      expect(diagramFault(undefined, 'lamp', diagram)).toMatch(/has no README/);
    });
  });
});
