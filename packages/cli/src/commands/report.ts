import { reports } from '@jatkopolku/application';
import { toClientsJson, toCountsJson, toFeedbackJson, toReviewsJson } from '@jatkopolku/contracts';
import { type DateRange, type LocalDate, dateRange, parseLocalDate } from '@jatkopolku/kernel';
import { type Flags, type OpenRegion, WrongSetting } from '@jatkopolku/local';
import { type Command, InvalidArgumentError } from 'commander';

import { type ActingFlags, actingOption, actorOf } from '../acting.ts';
import { printJson, printLines, tableLines } from '../output.ts';
import { withRegion } from '../region.ts';

interface ReportFlags extends Flags, ActingFlags {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly json?: boolean;
}

interface Report {
  readonly description: string;
  /** The report as JSON: counts by name, or small records by name. */
  readonly run: (region: OpenRegion, range: DateRange) => Promise<Record<string, unknown>>;
}

const reportCommands: Record<keyof typeof reports, Report> = {
  ended: {
    description: 'services that ended early, by where the client went',
    run: async ({ records }, range) => toCountsJson(await reports.ended(records, range)),
  },
  lengths: {
    description: 'services that ended early, by the length of unbroken service',
    run: async ({ records }, range) => toCountsJson(await reports.lengths(records, range)),
  },
  reviews: {
    description: 'plan reviews due and done on time, by interval in months',
    run: async ({ records }, range) => toReviewsJson(await reports.reviews(records, range)),
  },
  clients: {
    description: 'clients with an attended day, days, and approved bonuses',
    run: async ({ records }, range) => toClientsJson(await reports.clients(records, range)),
  },
  feedback: {
    description: 'clients’ average grade',
    run: async ({ records }, range) => toFeedbackJson(await reports.feedback(records, range)),
  },
};

export function addReport(program: Command): void {
  const report = program
    .command('report')
    .description('count outcomes, lengths, reviews or clients');
  for (const [name, { description, run }] of Object.entries(reportCommands)) {
    report
      .command(name)
      .description(description)
      .requiredOption('--from <date>', 'first day YYYY-MM-DD', readDate)
      .requiredOption('--to <date>', 'last day YYYY-MM-DD', readDate)
      .option('--json', 'print as JSON')
      .addOption(actingOption())
      .action(async (_options: unknown, command: Command) => {
        const flags = command.optsWithGlobals<ReportFlags>();
        const range = dateRange(flags.from, flags.to);
        if (!range) throw new WrongSetting('--to: give a day on or after --from.');
        const result = await withRegion(flags, async (region) => {
          await actorOf(region, flags, 'readReport');
          return run(region, range);
        });
        if (flags.json) printJson(result);
        else
          printLines(tableLines(Object.entries(result).map(([key, value]) => [key, cell(value)])));
      });
  }
}

function cell(value: unknown): string | number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${name} ${String(part)}`)
    .join(', ');
}

function readDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date) return date;
  throw new InvalidArgumentError('Give a date YYYY-MM-DD, such as 2020-12-31.');
}
