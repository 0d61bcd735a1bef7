/**
 * Cheapest flow from a source to a sink, arcs of any whole cost from 0 (primal-dual: shortest distances by Dijkstra, then
 * all flow along shortest ways at once). Each further unit costs at least as much as the one before, so it can be stopped
 * at any of them and what has flowed until then is cheapest for its amount.
 */
export class MinCostFlow {
  /** Shortest distance of each node as reached so far: the prices of the linear programme. */
  readonly distance: Float64Array;
  private readonly head: Int32Array;
  private readonly next: number[] = [];
  private readonly to: number[] = [];
  private readonly room: number[] = [];
  private readonly costs: number[] = [];
  private readonly tried: Int32Array;
  private readonly isOnWay: Uint8Array;
  private readonly heap = new Heap();

  constructor(
    private readonly nodes: number,
    private readonly source: number,
    private readonly sink: number,
  ) {
    this.head = new Int32Array(nodes).fill(-1);
    this.distance = new Float64Array(nodes);
    this.tried = new Int32Array(nodes);
    this.isOnWay = new Uint8Array(nodes);
  }

  /** The arc's number, to ask `used` with. */
  arc(from: number, to: number, room: number, cost: number): number {
    this.half(from, to, room, cost);
    this.half(to, from, 0, -cost);
    return this.to.length - 2;
  }

  used(arc: number): number {
    return this.room[arc + 1] as number;
  }

  /** Sends up to `limit` units, each for less than `dearest`; the distance of the sink at the end. */
  run(limit: number, dearest: number): number {
    let left = limit;
    while (left > 0 && this.measure() && (this.distance[this.sink] as number) < dearest) {
      this.head.forEach((arc, node) => (this.tried[node] = arc));
      for (let sent = this.send(this.source, left); sent > 0; sent = left > 0 ? this.send(this.source, left) : 0)
        left -= sent;
    }
    return Math.min(this.distance[this.sink] as number, dearest);
  }

  private half(from: number, to: number, room: number, cost: number): void {
    this.next.push(this.head[from] as number);
    this.head[from] = this.to.length;
    this.to.push(to);
    this.room.push(room);
    this.costs.push(cost);
  }

  /** New distances, by reduced costs, which are never negative. Says whether the sink can be reached. */
  private measure(): boolean {
    const { distance, heap, nodes } = this;
    const further = new Float64Array(nodes).fill(Infinity);
    further[this.source] = 0;
    heap.push(0, this.source);
    while (heap.size > 0) {
      const way = heap.least;
      const node = heap.pop();
      if (way > (further[node] as number)) continue;
      for (let arc = this.head[node] as number; arc >= 0; arc = this.next[arc] as number) {
        if ((this.room[arc] as number) === 0) continue;
        const to = this.to[arc] as number;
        const longer = way + (this.costs[arc] as number) + (distance[node] as number) - (distance[to] as number);
        if (longer >= (further[to] as number)) continue;
        further[to] = longer;
        heap.push(longer, to);
      }
    }
    const farthest = further[this.sink] as number;
    if (farthest === Infinity) return false;
    // What lies farther than the sink keeps reduced costs from 0 with the sink's own distance.
    for (let node = 0; node < nodes; node++) {
      distance[node] = (distance[node] as number) + Math.min(further[node] as number, farthest);
    }
    return true;
  }

  /** Depth first along arcs on shortest ways. */
  private send(node: number, amount: number): number {
    if (node === this.sink) return amount;
    this.isOnWay[node] = 1;
    let sent = 0;
    for (; (this.tried[node] as number) >= 0; this.tried[node] = this.next[this.tried[node] as number] as number) {
      const arc = this.tried[node] as number;
      const to = this.to[arc] as number;
      const isShortest = (this.distance[node] as number) + (this.costs[arc] as number) === this.distance[to];
      if ((this.room[arc] as number) === 0 || !isShortest || this.isOnWay[to]) continue;
      sent = this.send(to, Math.min(amount, this.room[arc] as number));
      if (sent === 0) continue;
      this.room[arc] = (this.room[arc] as number) - sent;
      this.room[arc + (arc % 2 === 0 ? 1 : -1)] = (this.room[arc + (arc % 2 === 0 ? 1 : -1)] as number) + sent;
      break;
    }
    this.isOnWay[node] = 0;
    return sent;
  }
}

/** Smallest key first. */
class Heap {
  private readonly keys: number[] = [];
  private readonly values: number[] = [];

  get size(): number {
    return this.keys.length;
  }

  get least(): number {
    return this.keys[0] as number;
  }

  push(key: number, value: number): void {
    let at = this.keys.length;
    for (let above = (at - 1) >> 1; at > 0 && (this.keys[above] as number) > key; above = (at - 1) >> 1) {
      this.place(at, this.keys[above] as number, this.values[above] as number);
      at = above;
    }
    this.place(at, key, value);
  }

  pop(): number {
    const top = this.values[0] as number;
    const key = this.keys.pop() as number;
    const value = this.values.pop() as number;
    const size = this.keys.length;
    if (size === 0) return top;
    let at = 0;
    for (let below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && (this.keys[below + 1] as number) < (this.keys[below] as number)) below++;
      if ((this.keys[below] as number) >= key) break;
      this.place(at, this.keys[below] as number, this.values[below] as number);
      at = below;
    }
    this.place(at, key, value);
    return top;
  }

  private place(at: number, key: number, value: number): void {
    this.keys[at] = key;
    this.values[at] = value;
  }
}
