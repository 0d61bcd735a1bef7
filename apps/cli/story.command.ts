import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Listener, setStage, type StoryFigure, tellStory } from '#demo';
import type { Localised } from '#kernel';
import { openDatabase } from '../api/database.js';
import { openRehearsal } from '../api/rehearsal.js';
import type { CommandLine } from './command-line.js';
import { throwAwayDatabase } from './throw-away-database.js';

export function addStory(program: Command, line: CommandLine): void {
  program
    .command('story')
    .description('play the whole story, from missing parts to delivered trucks, in a throw-away database')
    .action(async () => {
      const beside = await openDatabase(line.config, line.stop);
      const database = await throwAwayDatabase(beside, 'lianqiao_story');
      line.stop.begun('the throw-away database', database.drop);
      const dataDir = await mkdtemp(join(tmpdir(), 'lianqiao-story-'));
      line.stop.begun('the folder of its files', () => rm(dataDir, { recursive: true, force: true }));
      // Throw-away documents and files have no business in an index or a bucket that others use.
      const config = { ...line.config, dataDir, meili: undefined, s3: undefined };
      const stage = await openRehearsal({ config, databaseUrl: database.url, processName: 'story' });
      line.stop.begun('requests and jobs in flight', stage.close);
      line.stop.signal.throwIfAborted();
      await setStage(stage.app);
      await stage.quiet();
      const { figures } = await tellStory(stage.url, aloud(line));
      await stage.quiet();
      sayFigures(line, figures);
    });
}

function aloud(line: CommandLine): Listener {
  const words = (text: Localised) => text[line.locale];
  return {
    chapter: (title) => line.say(`\n${words(title)}`),
    step: (sentence) => {
      line.stop.signal.throwIfAborted();
      line.say(`  · ${words(sentence)}`);
    },
  };
}

function sayFigures(line: CommandLine, figures: readonly StoryFigure[]): void {
  line.say(line.locale === 'zh' ? '\n结果' : '\nFigures');
  for (const { value, label } of figures) line.say(`  ${String(value).padStart(6)}  ${label[line.locale]}`);
}
