import { useState } from 'react';

interface Item {
  readonly id: string;
}

interface Picked<Thing extends Item> {
  readonly chosen: readonly Thing[];
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string, on: boolean) => void;
  readonly all: (on: boolean) => void;
  readonly clear: () => void;
}

/** What is ticked among the things on a page; what left the page is no longer ticked. */
export function usePicked<Thing extends Item>(things: readonly Thing[]): Picked<Thing> {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  return {
    chosen: things.filter(({ id }) => picked.has(id)),
    has: (id) => picked.has(id),
    toggle: (id, on) =>
      setPicked((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id))),
    all: (on) => setPicked(new Set(on ? things.map(({ id }) => id) : [])),
    clear: () => setPicked(new Set()),
  };
}
