import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { readConfig } from '../config/config.js';
import { JobRunner } from './job-runner.js';
import { Pulse } from './pulse.js';

class Runner extends JobRunner {
  start = () => Promise.resolve();
  stop = () => Promise.resolve();
  sweep = () => this.noteSweep();
}

describe('the pulse of a process', () => {
  let folder: string;
  let file: string;
  let runner: Runner;
  let pulse: Pulse;

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    folder = mkdtempSync(join(tmpdir(), 'lianqiao-pulse-'));
    file = join(folder, 'pulse');
    runner = new Runner();
    pulse = new Pulse(runner, readConfig({ PULSE_FILE: file }));
    pulse.start();
  });
  afterEach(async () => {
    await pulse.stop();
    jest.useRealTimers();
    rmSync(folder, { recursive: true });
  });

  /** Lets time pass, and what happens in it come to its end. */
  async function after(seconds: number): Promise<void> {
    await jest.advanceTimersByTimeAsync(seconds * 1000);
    await pulse['beating'];
  }

  it('is felt as long as the process comes round to look for work', async () => {
    runner.sweep();
    await after(5);
    expect(existsSync(file)).toBe(true);
    rmSync(file);
    runner.sweep();
    await after(5);
    expect(existsSync(file)).toBe(true);
  });

  it('is not felt before the first look, nor when looks stop to come through', async () => {
    await after(20);
    expect(existsSync(file)).toBe(false);
    runner.sweep();
    await after(5);
    await after(10);
    rmSync(file);
    await after(60);
    expect(existsSync(file)).toBe(false);
  });

  it('ends with the process', async () => {
    runner.sweep();
    await after(5);
    await pulse.stop();
    expect(existsSync(file)).toBe(false);
    await after(5);
    expect(existsSync(file)).toBe(false);
  });

  it('that cannot be written is told, and harms nothing', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    rmSync(folder, { recursive: true });
    runner.sweep();
    await after(5);
    expect(warn).toHaveBeenCalledWith(expect.objectContaining({ msg: 'PULSE_FILE cannot be written' }));
    warn.mockRestore();
    folder = mkdtempSync(join(tmpdir(), 'lianqiao-pulse-'));
  });
});
