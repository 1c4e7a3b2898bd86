import { readReconciliation } from '@jatkopolku/application';
import { moneyStandings } from '@jatkopolku/domain/payment';
import { type Month, formatEuros } from '@jatkopolku/kernel';
import type { Flags } from '@jatkopolku/local';
import type { Command } from 'commander';

import { type ActingFlags, actingOption, actorOf } from '../acting.ts';
import { printJson, printLines, tableLines } from '../output.ts';
import { readMonth } from '../read-month.ts';
import { withRegion } from '../region.ts';

interface ReconciliationFlags extends Flags, ActingFlags {
  readonly json?: boolean;
}

type Reconciliation = Awaited<ReturnType<typeof readReconciliation>>;

/** `reconciliation`: what is owed of a month, and where that money is. */
export function addReconciliation(program: Command): void {
  program
    .command('reconciliation')
    .argument('<month>', 'month YYYY-MM', readMonth)
    .description('what the region owes of a month by kind: open, held, sent, paid, returned')
    .option('--json', 'print JSON, amounts in cents')
    .addOption(actingOption())
    .action(async (month: Month, _options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<ReconciliationFlags>();
      const read = await withRegion(flags, async (region) => {
        await actorOf(region, flags, 'readReconciliation');
        return readReconciliation(region.records, { month });
      });
      if (flags.json) printJson(read);
      else printLines(reconciliationLines(read));
    });
}

export function reconciliationLines({ month, kinds, runs }: Reconciliation): string[] {
  if (kinds.length === 0) return [`${month}: nothing is owed.`];
  const rows = kinds.map(({ kind, owedCents, amounts }) => [
    kind,
    formatEuros(owedCents),
    ...moneyStandings.map((standing) => formatEuros(amounts[standing])),
  ]);
  return [
    `Reconciliation of ${month}, EUR`,
    ...tableLines([['kind', 'owed', ...moneyStandings], ...rows]),
    ...runs.map(
      ({ runNo, state, pieces, amountCents }) =>
        `Run ${runNo} is ${state}: ${pieces} amounts not paid, ${formatEuros(amountCents)} EUR.`,
    ),
  ];
}
