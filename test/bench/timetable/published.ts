/** What is published of an instance: its fewest breaks, or that it has no solution; and the seconds that it took. */
export interface Published {
  readonly breaks: number | 'infeasible';
  readonly seconds?: number;
}

/**
 * Reads the tables of a README: one whose first column is `instance`. The column `optimum` is that of `NAME.dzn`; any
 * other column that is also the middle of a file's name, `NAME.column.dzn`, is that of the variant. `-` means no solution.
 */
export function publishedIn(markdown: string, names: readonly string[]): Map<string, Published> {
  const found = new Map<string, Published>();
  let head: readonly string[] = [];
  for (const line of markdown.split('\n')) {
    const cells = /^\s*\|(.*)\|\s*$/
      .exec(line)?.[1]
      ?.split('|')
      .map((cell) => cell.trim());
    if (!cells) head = [];
    else if (head.length === 0) head = cells;
    else if (head[0] === 'instance') row(head, cells, names, found);
  }
  return found;
}

function row(
  head: readonly string[],
  cells: readonly string[],
  names: readonly string[],
  found: Map<string, Published>,
) {
  const seconds = Number(cells[head.findIndex((title) => /\bs$/.test(title))] || NaN);
  head.forEach((title, at) => {
    const name = title === 'optimum' ? cells[0] : `${cells[0]}.${title}`;
    const cell = cells[at] ?? '';
    if (!name || !names.includes(name) || !/^(-|\d+)$/.test(cell)) return;
    const breaks = cell === '-' ? 'infeasible' : Number(cell);
    found.set(name, { breaks, ...(title === 'optimum' && Number.isFinite(seconds) && { seconds }) });
  });
}
