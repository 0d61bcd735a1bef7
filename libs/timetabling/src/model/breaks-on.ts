import type { Board } from './board.js';

/** Breaks of one participant: how often it waits between two meetings, however long. */
export function breaksOfPerson(board: Board, person: number): number {
  const { slots } = board.model;
  let runs = 0;
  let isBusy = false;
  for (let at = person * slots; at < (person + 1) * slots; at++) {
    const isBusyNow = (board.at[at] as number) >= 0;
    if (isBusyNow && !isBusy) runs++;
    isBusy = isBusyNow;
  }
  return Math.max(0, runs - 1);
}

export function breaksOn(board: Board): number {
  let breaks = 0;
  for (let person = 0; person < board.model.people; person++) breaks += breaksOfPerson(board, person);
  return breaks;
}
