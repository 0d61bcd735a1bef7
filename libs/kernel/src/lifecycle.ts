import { DomainError } from './domain-error.js';
import type { Localised } from './locale.js';

export interface Transition<State extends string, Command extends string> {
  readonly from: State;
  readonly command: Command;
  readonly to: State;
  /** Who may give the command, in the field's words; for the diagram. */
  readonly who: string;
}

export interface LifecycleTable<State extends string, Command extends string> {
  readonly name: string;
  readonly initial: State;
  readonly states: Readonly<Record<State, Localised>>;
  readonly commands: readonly Command[];
  readonly transitions: readonly Transition<State, Command>[];
}

/** A lifecycle as one table: state, command, next state, who may. Checked at boot by {@link faults}. */
export class Lifecycle<State extends string, Command extends string> {
  constructor(readonly table: LifecycleTable<State, Command>) {}

  /** @throws DomainError `lifecycle.command_not_possible` naming the state and the command */
  next(state: State, command: Command): State {
    const found = this.table.transitions.find((t) => t.from === state && t.command === command);
    if (!found) {
      throw new DomainError('lifecycle.command_not_possible', {
        lifecycle: this.table.name,
        state,
        command,
        stateZh: this.table.states[state].zh,
        stateEn: this.table.states[state].en,
      });
    }
    return found.to;
  }

  allows(state: State, command: Command): boolean {
    return this.table.transitions.some((t) => t.from === state && t.command === command);
  }

  /** What is wrong with the table: states that cannot be reached, commands nobody can give, two ways for one command. */
  faults(): string[] {
    const { name, initial, transitions, commands } = this.table;
    const states = Object.keys(this.table.states) as State[];
    const faults: string[] = [];
    const reached = new Set<State>([initial]);
    for (let grown = true; grown;) {
      grown = false;
      for (const t of transitions) {
        if (reached.has(t.from) && !reached.has(t.to)) {
          reached.add(t.to);
          grown = true;
        }
      }
    }
    for (const state of states) if (!reached.has(state)) faults.push(`${name}: state ${state} cannot be reached`);
    for (const command of commands) {
      if (!transitions.some((t) => t.command === command)) faults.push(`${name}: command ${command} leads nowhere`);
    }
    const seen = new Set<string>();
    for (const t of transitions) {
      const key = `${t.from} ${t.command}`;
      if (seen.has(key)) faults.push(`${name}: ${t.command} from ${t.from} stands twice`);
      seen.add(key);
      if (!states.includes(t.from)) faults.push(`${name}: unknown state ${t.from}`);
      if (!states.includes(t.to)) faults.push(`${name}: unknown state ${t.to}`);
      if (!commands.includes(t.command)) faults.push(`${name}: unknown command ${t.command}`);
    }
    return faults;
  }

  /** The table as a Mermaid state diagram, for the context's README. */
  diagram(): string {
    const lines = this.table.transitions.map((t) => `  ${t.from} --> ${t.to}: ${t.command} (${t.who})`);
    return ['stateDiagram-v2', `  [*] --> ${this.table.initial}`, ...lines].join('\n');
  }
}
