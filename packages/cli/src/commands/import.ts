import { type ImportOutcome, importPackage } from '@jatkopolku/application';
import { type ImportFile, type ImportReport, importFileNames } from '@jatkopolku/contracts';
import { problemText } from '@jatkopolku/contracts/problem-text';
import {
  type Flags,
  checkKeys,
  type PackageFolder,
  fromCaller,
  prepareRejected,
  rememberKeys,
  openPackage,
  writeRejected,
} from '@jatkopolku/local';
import type { Command } from 'commander';

import { type SetExitCode, exitCodes } from '../exit-codes.ts';
import { languageFor } from '../language.ts';
import { note, printReport, printEach, progressOnStderr, tableLines } from '../output.ts';
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
      else await printEach(reportLines(outcome, flags.lang));
      if (!outcome.applied) setExitCode(exitCodes.refused);
    });
}

async function importFolder(dir: string, flags: ImportFlags): Promise<ImportOutcome> {
  const target = flags.rejected === undefined ? undefined : fromCaller(flags.rejected, process.env);
  if (target !== undefined) await prepareRejected(target);
  const source = await openPackage(dir);
  if (source.isEmpty) note(`${dir}: no file of a package here, such as clients.csv.`);
  for (const name of source.strangers) note(`${name}: not a file of a package, left out.`);
  const outcome = await importInto(source, flags);
  if (target !== undefined) await writeRejected(dir, target, outcome.report);
  return outcome;
}

function importInto(source: PackageFolder, flags: ImportFlags): Promise<ImportOutcome> {
  return withRegion(flags, async (region) => {
    await checkKeys(region);
    const { records, vault, clock } = region;
    const deps = { records, source, vault, today: clock.today(), progress: progressOnStderr() };
    const outcome = await importPackage(deps, { strict: flags.strict ?? false });
    if (outcome.applied) await rememberKeys(region);
    return outcome;
  });
}

/** The counts, then each rejected row with its file, number, codes and sentences. */
function* reportLines(
  { report, applied }: ImportOutcome,
  lang: string | undefined,
): Generator<string> {
  const rows = importFileNames.map((file) => [
    file,
    report.accepted[file],
    report.rejected[file]?.length ?? 0,
  ]);
  yield* tableLines([['file', 'accepted', 'rejected'], ...rows]);
  for (const file of importFileNames) yield* rejectedLines(file, report, lang);
  if (!applied) yield '\nRefused because of --strict: nothing was changed.';
}

function* rejectedLines(
  file: ImportFile,
  report: ImportReport,
  lang: string | undefined,
): Generator<string> {
  const language = languageFor(lang);
  for (const { row, codes } of report.rejected[file] ?? []) {
    for (const code of codes) {
      yield `${file}.csv, row ${row}: ${code}: ${problemText({ code }, language)}`;
    }
  }
}
