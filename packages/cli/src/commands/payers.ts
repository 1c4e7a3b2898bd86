import { readPayerStatements } from '@jatkopolku/application';
import type { PayerRun } from '@jatkopolku/domain/payment';
import { type Month, formatEuros } from '@jatkopolku/kernel';
import type { Flags } from '@jatkopolku/local';
import type { Command } from 'commander';

import { type ActingFlags, actingOption, actorOf } from '../acting.ts';
import { printJson, printLines, tableLines } from '../output.ts';
import { readMonth } from '../read-month.ts';
import { withRegion } from '../region.ts';

interface PayersFlags extends Flags, ActingFlags {
  readonly json?: boolean;
}

/** `payers`: the sums of each payer's statement. Who needs the statement itself, with its names, takes it from the site. */
export function addPayers(program: Command): void {
  program
    .command('payers')
    .argument('<month>', 'month YYYY-MM', readMonth)
    .description(
      'what each run of a month booked of Kela and each unemployment fund, which pay it themselves',
    )
    .option('--json', 'print JSON, amounts in cents')
    .addOption(actingOption())
    .action(async (month: Month, _options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<PayersFlags>();
      const runs = await withRegion(flags, async (region) => {
        await actorOf(region, flags, 'readPayerStatements');
        return readPayerStatements(region.records, { month });
      });
      if (flags.json) printJson({ month, runs });
      else printLines(payerLines(month, runs));
    });
}

export function payerLines(month: Month, runs: readonly PayerRun[]): string[] {
  if (runs.length === 0) return [`${month}: no run has days that Kela or a fund pays.`];
  const rows = runs.flatMap(({ runNo, type, releasedOn, payers }) =>
    payers.map(({ payer, clients, days, amountCents }) => [
      `${runNo} ${type}`,
      releasedOn ?? 'waits',
      payer,
      clients,
      days,
      formatEuros(amountCents),
    ]),
  );
  return [
    `Other payers’ days of ${month}`,
    ...tableLines([['run', 'released', 'payer', 'clients', 'days', 'EUR'], ...rows]),
  ];
}
