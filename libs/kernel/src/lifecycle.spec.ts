import { describe, expect, it } from '@jest/globals';
import { Lifecycle, type LifecycleTable } from './lifecycle.js';

type State = 'open' | 'closed' | 'lost';
type Command = 'close' | 'lose';

const words = { zh: '词', en: 'word' };
const sound: LifecycleTable<State, Command> = {
  name: 'door',
  initial: 'open',
  states: { open: words, closed: { zh: '已关', en: 'closed' }, lost: words },
  commands: ['close', 'lose'],
  transitions: [
    { from: 'open', command: 'close', to: 'closed', who: 'anybody' },
    { from: 'closed', command: 'lose', to: 'lost', who: 'nobody' },
  ],
};

describe('Lifecycle', () => {
  it('follows its table', () => {
    const door = new Lifecycle(sound);
    expect(door.next('open', 'close')).toBe('closed');
    expect(door.allows('open', 'lose')).toBe(false);
    expect(door.faults()).toEqual([]);
  });

  it('refuses a command that the state does not know, with the state in both languages', () => {
    let refusal: unknown;
    try {
      new Lifecycle(sound).next('closed', 'close');
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toMatchObject({
      code: 'lifecycle.command_not_possible',
      params: { lifecycle: 'door', command: 'close', stateZh: '已关', stateEn: 'closed' },
    });
  });

  it.each<[string, Partial<LifecycleTable<State, Command>>, string]>([
    ['a state nobody reaches', { transitions: sound.transitions.slice(0, 1) }, 'state lost cannot be reached'],
    ['a command that leads nowhere', { transitions: sound.transitions.slice(0, 1) }, 'command lose leads nowhere'],
    [
      'two ways for one command',
      { transitions: [...sound.transitions, { from: 'open', command: 'close', to: 'lost', who: 'anybody' }] },
      'close from open stands twice',
    ],
    [
      'a state outside the table',
      { transitions: [...sound.transitions, { from: 'open', command: 'lose', to: 'ajar' as State, who: 'x' }] },
      'unknown state ajar',
    ],
  ])('finds %s', (_, fault, sentence) => {
    const faults = new Lifecycle({ ...sound, ...fault }).faults();
    expect(faults).toContain(`door: ${sentence}`);
  });

  it('draws itself', () => {
    expect(new Lifecycle(sound).diagram()).toBe(
      'stateDiagram-v2\n  [*] --> open\n  open --> closed: close (anybody)\n  closed --> lost: lose (nobody)',
    );
  });
});
