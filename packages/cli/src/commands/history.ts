import { RefusedInput, type RecordHistory, historyOf, readHistory } from '@jatkopolku/application';
import { historyKeys, operations, toRecordHistoryJson } from '@jatkopolku/contracts';
import { roles } from '@jatkopolku/domain/access';
import { type HistoryKind, historyKinds } from '@jatkopolku/domain/history';
import { cents, formatEuros } from '@jatkopolku/kernel';
import type { Flags, OpenRegion } from '@jatkopolku/local';
import { Argument, type Command } from 'commander';

import { type ActingFlags, actingOption, callerOf } from '../acting.ts';
import { printJson, printLines } from '../output.ts';
import { withRegion } from '../region.ts';

interface HistoryFlags extends Flags, ActingFlags {
  readonly json?: boolean;
}

/** More than has happened to any record. */
const ALL = 1_000_000;

/** `history placement L00001`: who changed what of a record, the newest first. */
export function addHistory(program: Command): void {
  program
    .command('history')
    .addArgument(new Argument('<kind>', 'kind of record').choices(historyKinds))
    .argument('<key...>', 'the parts of its key, such as L00001, or P01 2021-03 C0001 L00001')
    .description('who changed what of a record from what to what, when, the newest first')
    .option('--json', 'print the entries as JSON, amounts in cents')
    .addOption(actingOption())
    .action(async (kind: HistoryKind, key: string[], _options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<HistoryFlags>();
      const history = await withRegion(flags, (region) => read(region, { kind, key }, flags));
      if (flags.json) printJson(toRecordHistoryJson(history));
      else printLines(historyLines(history));
    });
}

interface Asked {
  readonly kind: HistoryKind;
  readonly key: readonly string[];
}

/** The operator, who could read the data without this program, reads every history. */
export async function read(
  region: Pick<OpenRegion, 'records' | 'regionId' | 'clock'>,
  { kind, key }: Asked,
  flags: ActingFlags,
): Promise<RecordHistory> {
  const names = historyKeys[kind];
  const parts = Object.fromEntries(names.map((name, place) => [name, key[place]]));
  const asked = operations.readHistory.query.safeParse({ kind, ...parts });
  if (!asked.success || key.length !== names.length) throw new RefusedInput({ code: 'not-found' });
  const reader = (await callerOf(region, flags, 'readHistory')) ?? { roles: [...roles] };
  const history = await readHistory(region.records, historyOf(asked.data), reader, { limit: ALL });
  if (!history.ok) throw new RefusedInput(history.error[0] ?? { code: 'not-found' });
  return history.value;
}

/** Each entry with its changes below it. */
export function historyLines({ items }: RecordHistory): string[] {
  return items.flatMap(({ businessDate, acts, changes }) => [
    ...acts.map(({ event, by, byName, count }) => {
      const times = count === 1 ? '' : ` (${count} times)`;
      return `${businessDate} ${event}${times}, ${byName ?? by}`;
    }),
    ...changes.map((change) => `  ${changeText(change)}`),
  ]);
}

type Change = RecordHistory['items'][number]['changes'][number];

function changeText({ field, row, reading, from, to }: Change): string {
  const name = row === null ? field : `${field} [${row}]`;
  if (reading === 'sealed') return `${name}: changed`;
  const [before, after] = [from, to].map((value) => valueText(reading, value));
  return `${name}: ${before} -> ${after}`;
}

function valueText(reading: Change['reading'], value: Change['to']): string {
  if (value === null) return '-';
  return reading === 'cents' ? formatEuros(cents(Number(value))) : [value].flat().join(', ');
}
