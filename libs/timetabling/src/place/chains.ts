import type { Dice } from '../dice.js';
import type { Board } from '../model/board.js';

const NONE = -1;
/** Meetings looked at for one insertion. */
const PATIENCE = 3000;

/**
 * Makes room for a meeting by moving others. Whoever is in the way goes to another slot, where again somebody may be in
 * the way, and so on: a tree of moves, searched by breadth, in which each meeting stands once. A Kempe chain (two slots
 * whose meetings change places along a path) is one path of this tree, but here each move may go to any slot that both
 * participants can come in, so that absences do not cut it off. At a price, a meeting may also be dropped.
 */
export class Chains {
  private readonly meeting: number[] = [];
  private readonly parent: number[] = [];
  /** Meetings dropped to get to a node, and what all drops on the way to it are worth. */
  private readonly drops: (readonly number[])[] = [];
  private readonly cost: number[] = [];
  private readonly seen: Int32Array;
  private readonly flooded: Int32Array;
  private stamp = 0;
  private best = NONE;
  private bestSlot = NONE;
  private bestCost = 0;

  constructor(
    private readonly board: Board,
    private readonly dice: Dice,
  ) {
    this.seen = new Int32Array(board.model.meetings);
    this.flooded = new Int32Array(board.model.slots);
  }

  /**
   * Places a meeting that has no place. Meetings worth less than `allowance` together may lose theirs; with 0 none does.
   * Says whether it did; otherwise nothing has changed.
   */
  insert(meeting: number, allowance = 0): boolean {
    const { board } = this;
    const { before } = board.model;
    for (const earlier of before.of(meeting)) if ((board.slotOf[earlier] as number) < 0) return false;
    this.begin(meeting, allowance);
    for (let node = 0; node < this.meeting.length && node < PATIENCE; node++) {
      if ((this.cost[node] as number) >= this.bestCost && this.bestCost > 0) continue;
      this.expand(node, allowance);
      if (this.best !== NONE && this.bestCost === 0) break;
    }
    return this.best !== NONE && this.apply();
  }

  private begin(meeting: number, allowance: number): void {
    this.stamp++;
    this.meeting.length = this.parent.length = this.drops.length = this.cost.length = 0;
    this.best = NONE;
    this.bestCost = allowance;
    this.seen[meeting] = this.stamp;
    const { a, b } = this.board.model;
    const [one, other] = [a[meeting] as number, b[meeting] as number];
    const [fullOne, fullOther] = [this.board.isFull(one), this.board.isFull(other)];
    if (!fullOne && !fullOther) this.push(meeting, NONE, [], 0);
    if (fullOne === fullOther && !fullOne) return;
    const cheapest = fullOne && fullOther ? this.cheapestOf(other) : NONE;
    if (fullOne && fullOther && cheapest === NONE) return;
    const extra = cheapest === NONE ? [] : [cheapest];
    for (const drop of this.board.model.meetingsOf.of(fullOne ? one : other)) {
      const cost = [drop, ...extra].reduce((sum, each) => sum + this.lossOf(each), 0);
      if ((this.board.slotOf[drop] as number) >= 0 && cost < allowance)
        this.push(meeting, NONE, [drop, ...extra], cost);
    }
  }

  private cheapestOf(participant: number): number {
    let cheapest = NONE;
    for (const meeting of this.board.model.meetingsOf.of(participant)) {
      if ((this.board.slotOf[meeting] as number) < 0) continue;
      if (cheapest === NONE || this.lossOf(meeting) < this.lossOf(cheapest)) cheapest = meeting;
    }
    return cheapest;
  }

  private expand(node: number, allowance: number): void {
    const { board } = this;
    const { slots, a, b, allowed } = board.model;
    const meeting = this.meeting[node] as number;
    const from = board.slotOf[meeting] as number;
    const first = allowed.starts[meeting] as number;
    const count = (allowed.starts[meeting + 1] as number) - first;
    const turn = count > 1 ? this.dice.below(count) : 0;
    const cost = this.cost[node] as number;
    if (node > 0 && this.parent[node] !== NONE && allowance > 0) this.offer(node, NONE, cost + this.lossOf(meeting));
    for (let i = 0; i < count; i++) {
      const slot = allowed.items[first + ((i + turn) % count)] as number;
      if (slot === from || !board.isInOrder(meeting, slot)) continue;
      const one = this.inTheWay(node, board.at[(a[meeting] as number) * slots + slot] as number);
      const other = this.inTheWay(node, board.at[(b[meeting] as number) * slots + slot] as number);
      if (this.isTakenOnTheWay(node, meeting, slot)) continue;
      if (one >= 0 && other >= 0 && one !== other) {
        if (allowance === 0) continue;
        this.pushDropping(node, one, other, allowance);
        this.pushDropping(node, other, one, allowance);
      } else if (one >= 0 || other >= 0) {
        this.push(one >= 0 ? one : other, node, [], cost);
      } else if (board.hasTable(meeting, slot)) {
        this.offer(node, slot, cost);
      } else {
        this.flood(node, slot);
      }
    }
  }

  /** All tables of a slot are taken: any meeting at one of them may make room. */
  private flood(node: number, slot: number): void {
    if (this.flooded[slot] === this.stamp) return;
    this.flooded[slot] = this.stamp;
    const { board } = this;
    const { people, slots, a } = board.model;
    for (let person = 0; person < people; person++) {
      const meeting = board.at[person * slots + slot] as number;
      if (meeting < 0 || a[meeting] !== person || board.needsNoTable(meeting)) continue;
      this.push(meeting, node, [], this.cost[node] as number);
    }
  }

  private pushDropping(node: number, drop: number, next: number, allowance: number): void {
    const cost = (this.cost[node] as number) + this.lossOf(drop);
    if (cost < allowance && cost < this.bestCost) this.push(next, node, [drop], cost);
  }

  private push(meeting: number, parent: number, drops: readonly number[], cost: number): void {
    if (parent !== NONE) {
      if (this.seen[meeting] === this.stamp || (this.board.model.pinned[meeting] as number) >= 0) return;
      this.seen[meeting] = this.stamp;
    }
    this.meeting.push(meeting);
    this.parent.push(parent);
    this.drops.push(drops);
    this.cost.push(cost);
  }

  private offer(node: number, slot: number, cost: number): void {
    if (this.best !== NONE ? cost >= this.bestCost : cost > 0 && cost >= this.bestCost) return;
    this.best = node;
    this.bestSlot = slot;
    this.bestCost = cost;
  }

  /** Who stands there, unless the way to this node has already moved or dropped it. */
  private inTheWay(node: number, occupant: number): number {
    if (occupant < 0) return NONE;
    for (let at = node; at !== NONE; at = this.parent[at] as number) {
      if (this.meeting[at] === occupant || this.drops[at]?.includes(occupant)) return NONE;
    }
    return occupant;
  }

  /** Whether a move on the way to this node has put somebody that this meeting needs into the slot. */
  private isTakenOnTheWay(node: number, meeting: number, slot: number): boolean {
    const { a, b } = this.board.model;
    for (let at = node; this.parent[at] !== NONE; at = this.parent[at] as number) {
      if (this.board.slotOf[this.meeting[at] as number] !== slot) continue;
      const mover = this.meeting[this.parent[at] as number] as number;
      const [one, other] = [a[mover], b[mover]];
      if (one === a[meeting] || one === b[meeting] || other === a[meeting] || other === b[meeting]) return true;
    }
    return false;
  }

  /** What is lost with a meeting; too much where it must be held or another one waits for it. */
  private lossOf(meeting: number): number {
    const { board } = this;
    const { a, b, value, required, least, pinned, after } = board.model;
    if (required[meeting] || (pinned[meeting] as number) >= 0) return Infinity;
    for (const later of after.of(meeting)) if ((board.slotOf[later] as number) >= 0) return Infinity;
    for (const person of [a[meeting] as number, b[meeting] as number]) {
      if ((board.held[person] as number) <= (least[person] as number)) return Infinity;
    }
    return value[meeting] as number;
  }

  /** Carries the best way out, or leaves all as it was if two of its moves hinder each other. */
  private apply(): boolean {
    const { board } = this;
    const mark = board.mark();
    const path: number[] = [];
    for (let at = this.best; at !== NONE; at = this.parent[at] as number) path.push(at);
    let target = this.bestSlot;
    const moves = path.map((node) => {
      const meeting = this.meeting[node] as number;
      const move = { meeting, to: target };
      target = board.slotOf[meeting] as number;
      for (const drop of this.drops[node] ?? []) if ((board.slotOf[drop] as number) >= 0) board.take(drop);
      return move;
    });
    for (const { meeting } of moves) if ((board.slotOf[meeting] as number) >= 0) board.take(meeting);
    const { slots, a, b, allows } = board.model;
    for (const { meeting, to } of moves) {
      if (to === NONE) continue;
      const isFree =
        allows[meeting * slots + to] === 1 &&
        board.at[(a[meeting] as number) * slots + to] === NONE &&
        board.at[(b[meeting] as number) * slots + to] === NONE &&
        board.hasRoom(meeting) &&
        board.hasTable(meeting, to);
      if (!isFree) return this.takeBack(mark);
      board.put(meeting, to);
    }
    for (const { meeting, to } of moves) {
      if (to !== NONE && !board.isInOrder(meeting, to)) return this.takeBack(mark);
    }
    return true;
  }

  private takeBack(mark: number): false {
    this.board.undo(mark);
    return false;
  }
}
