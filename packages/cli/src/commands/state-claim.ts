import { readStateClaim } from '@jatkopolku/application';
import type { StateClaim } from '@jatkopolku/domain/settlement';
import { type Month, formatEuros, helsinkiDayOf } from '@jatkopolku/kernel';
import type { Flags, OpenRegion } from '@jatkopolku/local';
import type { Command } from 'commander';

import { type ActingFlags, actingOption, actorOf } from '../acting.ts';
import { type SetExitCode, exitCodes } from '../exit-codes.ts';
import { note, printJson, printLines, tableLines } from '../output.ts';
import { readMonth } from '../read-month.ts';
import { withRegion } from '../region.ts';

interface StateClaimFlags extends Flags, ActingFlags {
  readonly json?: boolean;
}

/** `state-claim`: exit code 1 while nothing of the month is booked. */
export function addStateClaim(program: Command, setExitCode: SetExitCode): void {
  program
    .command('state-claim')
    .argument('<month>', 'month YYYY-MM', readMonth)
    .description(
      'what the organiser claims of the State for the booked days of a month, by provider and agreement, with its corrections',
    )
    .option('--json', 'print the claim sheet as JSON, amounts in cents')
    .addOption(actingOption())
    .action(async (month: Month, _options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<StateClaimFlags>();
      const claim = await withRegion(flags, (region) => readClaim(region, month, flags));
      if (!claim) {
        note(`${month}: nothing of it is booked, and there is nothing to claim yet.`);
        setExitCode(exitCodes.refused);
      } else if (flags.json) printJson(claim);
      else printLines(stateClaimLines(claim));
    });
}

async function readClaim(
  region: OpenRegion,
  month: Month,
  flags: StateClaimFlags,
): Promise<StateClaim | undefined> {
  await actorOf(region, flags, 'readStateClaim');
  const { records, regionId } = region;
  const read = await readStateClaim(records, { regionId, month });
  return read.ok ? read.value : undefined;
}

export function stateClaimLines(claim: StateClaim): string[] {
  const { month, regionId, days, amountCents, rates, isReleased } = claim;
  const rate = rates.map(
    (one) =>
      `${formatEuros(one.amountCents)} a day${one.from === null ? '' : ` from ${one.from}`}: ${one.source}`,
  );
  const runs = claim.runs.map((run) => [
    `run ${run.runNo} (${run.type}, ${run.state}) of ${helsinkiDayOf(run.bookedAt)}`,
    run.days,
    formatEuros(run.amountCents),
  ]);
  return [
    `State compensation of ${month}, ${regionId}: ${days} days, ${formatEuros(amountCents)} EUR${isReleased ? '' : ', not all of it released'}`,
    ...rate,
    '',
    ...tableLines([
      ['provider', 'agreement', 'days', 'EUR'],
      ...claim.providers.flatMap(providerRows),
    ]),
    '',
    ...tableLines([['booked by', 'days', 'EUR'], ...runs]),
  ];
}

function providerRows(provider: StateClaim['providers'][number]): (string | number)[][] {
  const { providerId, name, businessId, days, amountCents, agreements, daysWithoutFee } = provider;
  return [
    [`${providerId} ${name} (${businessId})`, '', days, formatEuros(amountCents)],
    ...agreements.map((one) => [
      '',
      `${one.agreementId}, ${one.frameworkId} lot ${one.lot}, signed ${one.signedOn ?? '-'}`,
      one.days,
      '',
    ]),
    ...(daysWithoutFee === 0 ? [] : [['', 'fee not booked', daysWithoutFee, '']]),
  ];
}
