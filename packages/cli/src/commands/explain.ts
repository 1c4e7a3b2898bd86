import { type ExplainedLine, RefusedInput, explainLines, linesOf } from '@jatkopolku/application';
import { toExplainedLineJson } from '@jatkopolku/contracts';
import { type ProviderId, providerIdSchema } from '@jatkopolku/domain/provider';
import { type Line, lineKey } from '@jatkopolku/domain/settlement';
import { type Month, formatEuros, helsinkiDayOf } from '@jatkopolku/kernel';
import type { Flags, OpenRegion } from '@jatkopolku/local';
import { type Command, InvalidArgumentError } from 'commander';

import { type ActingFlags, actingOption, actorOf } from '../acting.ts';
import { printJson, printLines, tableLines } from '../output.ts';
import { readMonth } from '../read-month.ts';
import { withRegion } from '../region.ts';

interface ExplainFlags extends Flags, ActingFlags {
  readonly provider: ProviderId;
  readonly client?: string;
  readonly claim?: string;
  readonly json?: boolean;
}

export function addExplain(program: Command): void {
  program
    .command('explain')
    .argument('<month>', 'month YYYY-MM', readMonth)
    .description(
      'explain the lines of a provider’s month: the days and the rule of each, the people and runs behind it, and why what is not booked is not',
    )
    .requiredOption('--provider <id>', 'whose month', readProvider)
    .option('--client <id>', 'only what this client gets')
    .option('--claim <id>', 'only the bonuses of this claim')
    .option('--json', 'print the lines with their days as JSON, amounts in cents')
    .addOption(actingOption())
    .action(async (month: Month, _options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<ExplainFlags>();
      const lines = await withRegion(flags, (region) => explain(region, month, flags));
      if (flags.json) printJson({ lines: lines.map(toExplainedLineJson) });
      else printLines(lines.length === 0 ? ['There is no such line.'] : lines.flatMap(textOf));
    });
}

/** @throws for what cannot be an id, which says what one looks like. */
function readProvider(text: string): ProviderId {
  const read = providerIdSchema.safeParse(text);
  if (read.success) return read.data;
  throw new InvalidArgumentError('Give the id of a provider as its page shows it, such as P01.');
}

async function explain(
  region: OpenRegion,
  month: Month,
  flags: ExplainFlags,
): Promise<ExplainedLine[]> {
  await actorOf(region, flags, 'explainLines');
  const { provider: providerId, client, claim } = flags;
  const isAsked = linesOf({ clientId: client, claimId: claim });
  const explained = await explainLines(region.records, { month, providerId, isAsked });
  if (!explained.ok) throw new RefusedInput(explained.error[0] ?? { code: 'not-found' });
  return explained.value;
}

function textOf({ line, days, steps, booked, remaining, waits }: ExplainedLine): string[] {
  const rows = days.map(({ clientId, date, amountCents, heldFor, by }) => [
    `  ${date}`,
    clientId,
    formatEuros(amountCents),
    heldFor ?? `${by.rule}, ${by.source}${by.from === null ? '' : `, from ${by.from}`}`,
  ]);
  const runs = booked.map(
    ({ run, amountCents }) =>
      `  booked ${formatEuros(amountCents)} by run ${run.runNo} (${run.type}, ${run.state}) of ${helsinkiDayOf(run.bookedAt)}, ${run.bookedByName ?? run.bookedBy}`,
  );
  const acts = (steps ?? []).map(
    ({ event, code, by, byName, businessDate }) =>
      `  ${businessDate} ${event} ${code}, ${byName ?? by}`,
  );
  const held = waits.map((reason) => `  kept back: ${Object.values(reason).join(' ')}`);
  const left =
    remaining.days === 0 && remaining.amountCents === 0
      ? []
      : [`  not booked: ${formatEuros(remaining.amountCents)}`];
  return [
    `${nameOf(line)}: ${line.days} days, ${formatEuros(line.amountCents)}`,
    ...tableLines(rows),
    ...acts,
    ...runs,
    ...left,
    ...held,
    '',
  ];
}

/** Its kind and the ids of what it is of. */
function nameOf(line: Line): string {
  const parts: unknown = JSON.parse(lineKey(line));
  return Array.isArray(parts) ? parts.join(' ') : lineKey(line);
}
