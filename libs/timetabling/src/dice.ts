/** `-ln` of numbers spread evenly between 0 and 1. */
const DARES = Float64Array.from({ length: 8192 }, (_, at) => -Math.log((at + 0.5) / 8192));

/** A small generator (mulberry32): the same seed throws the same numbers on every machine. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0;
  }

  /** Thirty-two bits, each as likely as not. */
  bits(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return mixed ^ (mixed >>> 14);
  }

  /** From 0 up to and without 1. */
  next(): number {
    return (this.bits() >>> 0) / 0x100000000;
  }

  /** A whole number from 0 up to and without `sides`. */
  below(sides: number): number {
    return Math.floor(this.next() * sides);
  }

  /** A number that is at least x with a chance of e^(-x). */
  dare(): number {
    return DARES[this.bits() & (DARES.length - 1)] as number;
  }

  shuffle(list: Int32Array): void {
    for (let last = list.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const kept = list[last] as number;
      list[last] = list[other] as number;
      list[other] = kept;
    }
  }
}
