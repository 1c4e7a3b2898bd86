import { type ImportOutcome, importPackage } from '@jatkopolku/application';
import { type ImportReport, importFileNames, problemText } from '@jatkopolku/contracts';
import {
  type Flags,
  type PackageFolder,
  WrongSetting,
  fromCaller,
  isSameFolder,
  openPackage,
  writeRejected,
} from '@jatkopolku/local';
import type { Command } from 'commander';

import { type SetExitCode, exitCodes } from '../exit-codes.ts';
import { languageFor } from '../language.ts';
import { printReport, printLines, progressOnStderr, tableLines, tell } from '../output.ts';
import { withRegion } from '../region.ts';

interface ImportFlags extends Flags {
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly rejected?: string;
  readonly lang?: string;
}

export function addImport(program: Command, setExitCode: SetExitCode): void {
  program
    .command('import <dir>')
    .description(
      'take a region’s records from a folder of CSV files; importing twice changes nothing',
    )
    .option('--strict', 'refuse the whole package when any row is rejected')
    .option('--json', 'print the report as JSON')
    .option(
      '--rejected <dir>',
      'write rejected rows to this folder, to be corrected and imported alone',
    )
    .action(async (dir: string, _options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<ImportFlags>();
      const outcome = await importFolder(fromCaller(dir, process.env), flags);
      if (flags.json) await printReport(outcome.report);
      else printLines(reportLines(outcome, flags.lang));
      if (!outcome.applied) setExitCode(exitCodes.refused);
    });
}

async function importFolder(dir: string, flags: ImportFlags): Promise<ImportOutcome> {
  const target = flags.rejected === undefined ? undefined : fromCaller(flags.rejected, process.env);
  if (target !== undefined && (await isSameFolder(dir, target))) {
    throw new WrongSetting(
      '--rejected: give another folder than the package’s own, which would be overwritten.',
    );
  }
  const source = await openPackage(dir);
  for (const name of source.strangers) tell(`${name}: not a file of a package, left out.`);
  const outcome = await importInto(source, flags);
  if (target !== undefined) await writeRejected(dir, target, outcome.report);
  return outcome;
}

function importInto(source: PackageFolder, flags: ImportFlags): Promise<ImportOutcome> {
  return withRegion(flags, ({ records, vault, clock }) =>
    importPackage(
      { records, source, vault, today: clock.today(), progress: progressOnStderr() },
      { strict: flags.strict ?? false },
    ),
  );
}

function reportLines({ report, applied }: ImportOutcome, lang: string | undefined): string[] {
  const rows = importFileNames.map((file) => [
    file,
    report.accepted[file],
    report.rejected[file]?.length ?? 0,
  ]);
  return [
    ...tableLines([['file', 'accepted', 'rejected'], ...rows]),
    ...rejectedLines(report, lang),
    ...(applied ? [] : ['', 'Refused because of --strict: nothing was changed.']),
  ];
}

/** Each rejected row with its file, number, codes and sentences; a long list is cut, not the counts. */
function rejectedLines(report: ImportReport, lang: string | undefined): string[] {
  const LISTED_PER_FILE = 50;
  const language = languageFor(lang);
  return importFileNames.flatMap((file) => {
    const rejected = report.rejected[file] ?? [];
    const listed = rejected
      .slice(0, LISTED_PER_FILE)
      .flatMap(({ row, codes }) =>
        codes.map((code) => `${file}.csv, row ${row}: ${code}: ${problemText({ code }, language)}`),
      );
    const more = rejected.length - LISTED_PER_FILE;
    const rest =
      more > 0 ? [`${file}.csv: ${more} more rejected rows; --rejected DIR writes them all.`] : [];
    return listed.length > 0 ? ['', ...listed, ...rest] : [];
  });
}
