const MARGIN_PIXELS = 400;

interface RowWindow {
  /** The rows to draw: `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** Pixels left empty above and below them. */
  readonly before: number;
  readonly after: number;
}

/** Which rows of known heights are near what is in view. */
export function windowOf(heights: readonly number[], top: number, height: number): RowWindow {
  const first = top - MARGIN_PIXELS;
  const last = top + height + MARGIN_PIXELS;
  let from = heights.length;
  let to = 0;
  let before = 0;
  let after = 0;
  let at = 0;
  heights.forEach((rowHeight, row) => {
    const end = at + rowHeight;
    if (end <= first) before += rowHeight;
    else if (at >= last) after += rowHeight;
    else {
      from = Math.min(from, row);
      to = row + 1;
    }
    at = end;
  });
  return { from: Math.min(from, to), to, before, after };
}
