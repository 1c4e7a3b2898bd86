import { type Booking, bookMonth, previewMonth } from '@jatkopolku/application';
import { RefusedInput } from '@jatkopolku/application';
import { toSettlementJson } from '@jatkopolku/contracts';
import type { MonthSummary } from '@jatkopolku/domain/settlement';
import { type Month, formatEuros } from '@jatkopolku/kernel';
import { type Flags, type OpenRegion } from '@jatkopolku/local';
import type { Command } from 'commander';

import { type ActingFlags, actingOption, actorOf } from '../acting.ts';
import { note, printJson, printLines, progressOnStderr, tableLines } from '../output.ts';
import { readMonth } from '../read-month.ts';
import { withRegion } from '../region.ts';

/** A usual month is booked by then. */
const QUIET_MS = 2_000;

interface SettleFlags extends Flags, ActingFlags {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function addSettle(program: Command): void {
  program
    .command('settle')
    .argument('<month>', 'month YYYY-MM', readMonth)
    .description('settle a month and book what is not booked yet; settling again books nothing')
    .option('--dry-run', 'compute only, book nothing')
    .option('--json', 'print the settlement as JSON, amounts in cents')
    .addOption(actingOption())
    .action(async (month: Month, _options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<SettleFlags>();
      const summary = await withRegion(flags, (region) => settle(region, month, flags));
      if (flags.json) printJson(toSettlementJson(summary));
      else printLines(summaryLines(summary));
    });
}

async function settle(region: OpenRegion, month: Month, flags: SettleFlags): Promise<MonthSummary> {
  const actor = await actorOf(region, flags, flags.dryRun ? 'previewSettlement' : 'bookSettlement');
  if (flags.dryRun) return previewMonth(region.records, month);
  const onStep = progressOnStderr(QUIET_MS);
  const result = await bookMonth({ ...region, onStep }, month, { actor });
  if (!result.ok) throw new RefusedInput(result.error);
  note(bookingText(month, result.value));
  return result.value.summary;
}

function bookingText(month: Month, { runs, summary }: Booking): string {
  const isEmpty = summary.days === 0 && summary.providers.length === 0;
  const nothing = isEmpty
    ? `${month}: no accepted days and no approved bonuses in this region.`
    : `${month}: nothing to book, all of it is booked already.`;
  const booked = runs.map(
    ({ runNo, type, statements }) =>
      `${month}: booked run ${runNo} (${type}), ${statements.length} statements.`,
  );
  return booked.length === 0 ? nothing : booked.join('\n');
}

function summaryLines(summary: MonthSummary): string[] {
  const { compensation, travel, heldTravel, providers } = summary;
  const payers = [...compensation.byPayer].map(([payer, { days, amountCents }]) => [
    `compensation by ${payer}`,
    days,
    formatEuros(amountCents),
  ]);
  const byProvider = providers.map(({ providerId, lots, bonuses, totalCents }) => [
    providerId,
    lots.reduce((days, lot) => days + lot.days, 0),
    bonuses.length,
    formatEuros(totalCents),
  ]);
  return [
    `Settlement of ${summary.month}: ${summary.clients} clients, ${summary.days} attended days`,
    '',
    ...tableLines([
      ['', 'days', 'EUR'],
      ...payers,
      ['compensation held', compensation.heldDays, ''],
      ['travel', travel.days, formatEuros(travel.amountCents)],
      ...(heldTravel.days > 0
        ? [['travel held', heldTravel.days, formatEuros(heldTravel.amountCents)]]
        : []),
      ['from the State', summary.days, formatEuros(summary.stateCompensationCents)],
      ['to providers', '', formatEuros(summary.providerTotalCents)],
    ]),
    '',
    ...tableLines([['provider', 'days', 'bonuses', 'EUR'], ...byProvider]),
  ];
}
