import { createWriteStream, existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SingleBar } from 'cli-progress';
import { type Command, InvalidArgumentError } from 'commander';
import { type ImportProgress, type ImportResult, RegisterImport } from '#enterprises';
import type { CommandLine } from './command-line.js';
import { givenFrom } from './given-from.js';
import { Refusal } from './terminal.js';

interface ImportOptions {
  readonly map: Readonly<Record<string, string>>;
  readonly acceptRenames: boolean;
  readonly badRows?: string;
}

export function addImport(program: Command, line: CommandLine): void {
  program
    .command('import')
    .description('take files into the database')
    .command('enterprises')
    .description(
      'take a register of enterprises (.xlsx, or CSV, plain or gzip) in; stopped and called again, it goes on',
    )
    .argument('<file>', '.xlsx, or CSV in UTF-8 or GB18030, with a heading')
    .option('--map <column=field>', 'what a column holds, `-` to pass it over; may be repeated', addMapping, {})
    .option('--accept-renames', 'a known credit code with another name is a change of name', false)
    .option('--bad-rows <file>', 'where rows that cannot be taken in go (else beside the caller: FILE.bad-rows.csv)')
    .action((file: string, options: ImportOptions) => {
      const path = resolve(givenFrom(), file);
      if (!existsSync(path)) throw new Refusal(say(line, `没有文件 ${path}`, `There is no file ${path}`));
      return line.withApplication(async (app) => {
        const progress = progressOn(process.stderr, line);
        const result = await app
          .get(RegisterImport)
          .importFile({
            path,
            mapping: options.map,
            acceptRenames: options.acceptRenames,
            signal: line.stop.signal,
            onProgress: (at) => progress.show(at),
          })
          .finally(() => progress.end());
        line.say(summary(line, result));
        if (result.bad === 0) return;
        const target = resolve(givenFrom(), options.badRows ?? `${basename(file)}.bad-rows.csv`);
        await pipeline(Readable.from(result.badRows()), createWriteStream(target));
        line.say(say(line, `有问题的行及原因：${target}`, `Bad rows with their reasons: ${target}`));
      });
    });
}

function summary(line: CommandLine, result: ImportResult): string {
  const { rowsRead, created, updated, unchanged, bad, passedOver, resumed } = result;
  const zh = [
    ...(resumed ? ['接着上次中断处继续。'] : []),
    `共 ${rowsRead} 行：新增 ${created}，更新 ${updated}，未变 ${unchanged}，有问题 ${bad}。`,
    ...(passedOver > 0 ? [`另有 ${passedOver} 行是示例、合计、小标题、隐藏行或重复的表头，没有读取。`] : []),
    ...(created + updated === 0 ? ['名录没有变化。'] : []),
  ];
  const en = [
    ...(resumed ? ['Went on where the last import was stopped. '] : []),
    `${rowsRead} rows: ${created} new, ${updated} updated, ${unchanged} unchanged, ${bad} bad.`,
    ...(passedOver > 0
      ? [` ${passedOver} more are examples, totals, captions, hidden or the heading again, and were not read.`]
      : []),
    ...(created + updated === 0 ? [' Nothing changed in the register.'] : []),
  ];
  return say(line, zh.join(''), en.join(''));
}

function say(line: CommandLine, zh: string, en: string): string {
  return line.locale === 'zh' ? zh : en;
}

interface ShownProgress {
  show(at: ImportProgress): void;
  end(): void;
}

/** A bar on a terminal; elsewhere a line for every tenth. */
function progressOn(stream: NodeJS.WriteStream, line: CommandLine): ShownProgress {
  if (!stream.isTTY) {
    let shown = -1;
    return {
      show: ({ line: at, linesTotal, rowsRead, bad }) => {
        const tenth = Math.floor((at / Math.max(1, linesTotal)) * 10);
        if (tenth === shown) return;
        shown = tenth;
        line.note(
          say(line, `${tenth * 10}%  ${rowsRead} 行，有问题 ${bad}`, `${tenth * 10}%  ${rowsRead} rows, ${bad} bad`),
        );
      },
      end: () => undefined,
    };
  }
  const words = say(line, '{rows} 行，有问题 {bad}', '{rows} rows, {bad} bad');
  const bar = new SingleBar({ stream, format: `{bar} {percentage}%  ${words}  {duration_formatted}` });
  let started = false;
  return {
    show: ({ line: at, linesTotal, rowsRead, bad }) => {
      if (!started) bar.start(linesTotal, at, { rows: rowsRead, bad });
      started = true;
      bar.update(at, { rows: rowsRead, bad });
    },
    end: () => {
      if (started) bar.stop();
    },
  };
}

function addMapping(text: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const at = text.lastIndexOf('=');
  if (at <= 0 || at === text.length - 1) {
    throw new InvalidArgumentError('Write it as COLUMN=FIELD, for example 企业名称=name.');
  }
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}
