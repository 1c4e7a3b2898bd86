import { writeFile } from 'node:fs/promises';

import { type Refusal, exportJournal, readJournal } from '@jatkopolku/application';
import { journalCsv } from '@jatkopolku/contracts/journal-table';
import { journalXlsx } from '@jatkopolku/contracts/journal-xlsx';
import { problemText } from '@jatkopolku/contracts/problem-text';
import type { Journal } from '@jatkopolku/domain/journal';
import { type Month, type Problem, type Result, formatEuros } from '@jatkopolku/kernel';
import { type Flags, WrongSetting } from '@jatkopolku/local';
import type { Language } from '@jatkopolku/words/language';
import { type Command, InvalidArgumentError, Option } from 'commander';

import { type ActingFlags, actingOption, actorOf } from '../acting.ts';
import { type SetExitCode, exitCodes } from '../exit-codes.ts';
import { languageFor } from '../language.ts';
import { note, printLines, tableLines } from '../output.ts';
import { readMonth } from '../read-month.ts';
import { withRegion } from '../region.ts';

const formats = ['csv', 'xlsx', 'json'] as const;
type Format = (typeof formats)[number];

interface JournalFlags extends Flags, ActingFlags {
  readonly run?: number;
  readonly format?: Format;
  readonly output?: string;
  readonly lang?: string;
}

/** `journal`: exit code 1 where nothing may go out: nothing is booked or released, or an account is not mapped. */
export function addJournal(program: Command, setExitCode: SetExitCode): void {
  program
    .command('journal')
    .argument('<month>', 'month YYYY-MM', readMonth)
    .description(
      'the vouchers of a month’s released runs for the county’s accounting, with what its end accrues',
    )
    .option('--run <number>', 'only what goes out with this run', readRunNo)
    .addOption(
      new Option('--format <format>', 'the vouchers in a file (default: the totals)').choices(
        formats,
      ),
    )
    .option('--output <file>', 'where the file is written (default: printed)')
    .addOption(actingOption())
    .action(async (month: Month, _options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<JournalFlags>();
      const { format, output } = flags;
      if (format === 'xlsx' && output === undefined) {
        throw new WrongSetting('--format xlsx: give a file with --output.');
      }
      const language = languageFor(flags.lang);
      const read = await readWith(flags, month);
      if (!read.ok) {
        for (const problem of read.error) note(`${month}: ${whyNot(problem, language)}`);
        setExitCode(exitCodes.refused);
      } else if (format === undefined) printLines(journalLines(read.value));
      else await handOut(await contentOf(read.value, format, language), output);
    });
}

function whyNot(problem: Problem, language: Language): string {
  if (problem.code !== 'not-found') return problemText(problem, language);
  return 'nothing of it is booked, or there is no such run.';
}

/** The totals are shown while something waits; a file only goes out whole. */
function readWith(flags: JournalFlags, month: Month): Promise<Result<Journal, Refusal>> {
  return withRegion(flags, async (region) => {
    await actorOf(region, flags, flags.format ? 'readJournalDocument' : 'readJournal');
    return flags.format
      ? exportJournal(region.records, { month, runNo: flags.run })
      : readJournal(region.records, { month });
  });
}

async function contentOf(
  journal: Journal,
  format: Format,
  language: Language,
): Promise<string | Uint8Array> {
  if (format === 'json') return `${JSON.stringify(journal)}\n`;
  return format === 'csv' ? journalCsv(journal, language) : journalXlsx(journal, language);
}

async function handOut(content: string | Uint8Array, output: string | undefined): Promise<void> {
  if (output === undefined) process.stdout.write(content);
  else await writeFile(output, content);
}

export function journalLines(journal: Journal): string[] {
  const { month, mapVersion, runs, totals, unmapped } = journal;
  return [
    `Journal of ${month}, by version ${mapVersion} of the account map`,
    ...tableLines([
      ['account', 'number', 'debit EUR', 'credit EUR'],
      ...totals.map((one) => [
        one.account,
        one.number ?? '-',
        formatEuros(one.debitCents),
        formatEuros(one.creditCents),
      ]),
    ]),
    '',
    ...tableLines([
      ['run', 'released', 'vouchers', 'debit EUR'],
      ...runs.map(({ runNo, type, releasedOn, vouchers, debitCents }) => [
        `${runNo} ${type}`,
        releasedOn ?? 'waits',
        vouchers,
        formatEuros(debitCents),
      ]),
    ]),
    ...unmapped.map(({ account, lacks }) => `${account}: not mapped (${lacks.join(', ')})`),
  ];
}

function readRunNo(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give the number of a run, such as 1.');
}
