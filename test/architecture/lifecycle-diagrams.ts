/** A README with its diagram made anew: between the marks, or at the end where there are none. */
export function withDiagram(readme: string, name: string, diagram: string): string {
  const [begin, end] = marks(name);
  const block = `${begin}\n\n${fence(diagram)}\n\n${end}`;
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) return `${readme.trimEnd()}\n\n${block}\n`;
  return readme.slice(0, from) + block + readme.slice(to + end.length);
}

/** What is wrong with the diagram of a lifecycle in a README, as one sentence; undefined where it is as the table says. */
export function diagramFault(readme: string | undefined, name: string, diagram: string): string | undefined {
  if (readme === undefined) return `the lifecycle ${name} has no README to stand in`;
  const [begin, end] = marks(name);
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) return `the lifecycle ${name} has no diagram between ${begin} and ${end}`;
  const drawn = readme.slice(from + begin.length, to).trim();
  return drawn === fence(diagram) ? undefined : `the diagram of the lifecycle ${name} is not the one of its table`;
}

function marks(name: string): [begin: string, end: string] {
  return [`<!-- lifecycle:${name} -->`, `<!-- /lifecycle:${name} -->`];
}

function fence(diagram: string): string {
  return ['```mermaid', diagram, '```'].join('\n');
}
