/** A cell of a sheet by its row and column, from 0. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** What is chosen in a sheet: from where it began to where it goes. */
export interface Selection {
  readonly anchor: At;
  readonly head: At;
}

export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function blockOf({ anchor, head }: Selection): Block {
  return {
    top: Math.min(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    bottom: Math.max(anchor.row, head.row),
    right: Math.max(anchor.column, head.column),
  };
}

export function isInside({ top, left, bottom, right }: Block, { row, column }: At): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function isOneCell({ top, left, bottom, right }: Block): boolean {
  return top === bottom && left === right;
}

export function cellsOf({ top, left, bottom, right }: Block): At[] {
  return range(top, bottom).flatMap((row) => range(left, right).map((column) => ({ row, column })));
}

/** The cells as a spreadsheet takes them from the clipboard. */
export function copied(block: Block, textAt: (at: At) => string): string {
  return range(block.top, block.bottom)
    .map((row) =>
      range(block.left, block.right)
        .map((column) => textAt({ row, column }))
        .join('\t'),
    )
    .join('\n');
}

interface Written extends At {
  readonly text: string;
}

/**
 * What pasting writes where: from the first chosen cell on, no further than the sheet goes; a single value fills all
 * that is chosen, as in a spreadsheet.
 */
export function pasted(text: string, chosen: Block, rows: number, columns: number): readonly Written[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const values = lines.map((line) => line.split('\t').map((value) => value.trim()));
  const [only] = values[0] ?? [];
  if (values.length === 1 && values[0]?.length === 1) return cellsOf(chosen).map((at) => ({ ...at, text: only ?? '' }));
  return values.flatMap((cells, down) =>
    cells.flatMap((value, along) => {
      const at = { row: chosen.top + down, column: chosen.left + along };
      return at.row < rows && at.column < columns ? [{ ...at, text: value }] : [];
    }),
  );
}

/** Each row's first chosen cell, written into those to its right; of one column, to the end of the sheet. */
export function filledRight(chosen: Block, columns: number, textAt: (at: At) => string): readonly Written[] {
  const right = chosen.left === chosen.right ? columns - 1 : chosen.right;
  return cellsOf({ ...chosen, right })
    .filter(({ column }) => column > chosen.left)
    .map((at) => ({ ...at, text: textAt({ row: at.row, column: chosen.left }) }));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
