import {
  type ImportFile,
  type ImportReport,
  type RejectedRow,
  importFileNames,
} from '@jatkopolku/contracts';

import { commitAll } from '../commit-all.ts';
import { RefusedInput } from '../refused-input.ts';
import { recountMonths } from '../settlement/recount-months.ts';
import { noKnownRecords } from './known-records.ts';
import {
  type Context,
  type ImportDeps,
  type JudgedFile,
  type Stage,
  importActor,
} from './stage.ts';
import { peopleStages } from './stages-people.ts';
import { procurementStages } from './stages-procurement.ts';
import { qualityStages } from './stages-quality.ts';
import { workStages } from './stages-work.ts';
import { watchBooked } from './watch-booked.ts';

export interface ImportOptions {
  /** Any rejection refuses the whole package. */
  readonly strict: boolean;
}

export interface ImportOutcome {
  readonly report: ImportReport;
  /** False when a strict import was refused: nothing was written. */
  readonly applied: boolean;
}

/**
 * Takes a region's package: every file is judged before anything is written, then the accepted rows
 * are written in order. A run that is stopped half-way and begun again ends in the same state.
 * @throws RefusedInput for a file that cannot be read, and when the region changed meanwhile.
 */
export async function importPackage(
  deps: ImportDeps,
  { strict }: ImportOptions,
): Promise<ImportOutcome> {
  const files = await judgePackage({ ...deps, knownRecords: noKnownRecords() });
  const isRefused = strict && files.some(({ rejected }) => rejected.length > 0);
  if (!isRefused) await writeFiles(files, deps);
  return { report: toReport(files, isRefused), applied: !isRefused };
}

async function judgePackage(context: Context): Promise<JudgedFile[]> {
  const before = await runStages([...procurementStages, ...peopleStages], context);
  const work = await workStages(context);
  context.progress('judged days', work[0]?.accepted ?? 0);
  return [...before, ...work, ...(await runStages(qualityStages, context))];
}

async function runStages(stages: readonly Stage[], context: Context): Promise<JudgedFile[]> {
  const files: JudgedFile[] = [];
  for (const stage of stages) {
    const file = await stage(context);
    context.progress(`judged ${file.file}`, file.accepted);
    files.push(file);
  }
  return files;
}

async function writeFiles(files: readonly JudgedFile[], deps: ImportDeps): Promise<void> {
  const act = { event: 'imported', actor: importActor(deps) } as const;
  const booked = await watchBooked(deps);
  for (const file of files) {
    let written = 0;
    for (const groups of [file.groups(), file.afterwards?.() ?? []]) {
      const result = await commitAll(deps.records, booked.watching(groups), act, (changes) => {
        written += changes;
        deps.progress(`writing ${file.file}`, written);
      });
      if (!result.ok) throw new RefusedInput(result.error);
    }
  }
  await recountMonths(deps.records, act.actor);
  await booked.again();
}

function toReport(files: readonly JudgedFile[], isRefused: boolean): ImportReport {
  const byName = new Map(files.map((file) => [file.file, file]));
  const accepted = importFileNames.map((name) => [
    name,
    isRefused ? 0 : (byName.get(name)?.accepted ?? 0),
  ]);
  const rejected = importFileNames.flatMap((name): [ImportFile, readonly RejectedRow[]][] => {
    const rows = byName.get(name)?.rejected ?? [];
    return rows.length > 0 ? [[name, rows]] : [];
  });
  return { accepted: Object.fromEntries(accepted), rejected: Object.fromEntries(rejected) };
}
