/** Lists of numbers, one behind the other in one array. */
export class Groups {
  constructor(
    readonly starts: Int32Array,
    readonly items: Int32Array,
  ) {}

  of(group: number): Int32Array {
    return this.items.subarray(this.starts[group], this.starts[group + 1]);
  }
}

export function grouped(lists: readonly (readonly number[])[]): Groups {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => (starts[at + 1] = (starts[at] as number) + list.length));
  return new Groups(starts, Int32Array.from(lists.flat()));
}
