import { RefusedInput, releaseRun } from '@jatkopolku/application';
import { type Run, isReleased } from '@jatkopolku/domain/settlement';
import { type Month, must } from '@jatkopolku/kernel';
import type { Flags, OpenRegion } from '@jatkopolku/local';
import type { Command } from 'commander';

import { type ActingFlags, actingOption, actorOf } from '../acting.ts';
import { printJson, printLines } from '../output.ts';
import { readMonth } from '../read-month.ts';
import { withRegion } from '../region.ts';

interface ReleaseFlags extends Flags, ActingFlags {
  readonly json?: boolean;
}

export function addRelease(program: Command): void {
  program
    .command('release')
    .argument('<month>', 'month YYYY-MM', readMonth)
    .description(
      'let the money of a month’s booked runs go, as another person than who booked them',
    )
    .option('--json', 'print the released runs as JSON')
    .addOption(actingOption())
    .action(async (month: Month, _options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<ReleaseFlags>();
      const runs = await withRegion(flags, (region) => release(region, month, flags));
      if (flags.json) printJson({ runs });
      else printLines(linesOf(month, runs));
    });
}

/** Run by run: one that is refused leaves those before it released. */
async function release(
  region: OpenRegion,
  month: Month,
  flags: ReleaseFlags,
): Promise<Pick<Run, 'runNo' | 'state' | 'release'>[]> {
  const actor = await actorOf(region, flags, 'releaseRun');
  const heads = await region.records.listWithin('run', { month });
  const released: Pick<Run, 'runNo' | 'state' | 'release'>[] = [];
  for (const { record, version } of heads.filter((head) => !isReleased[head.record.state])) {
    const key = { month, runNo: record.runNo };
    const result = await releaseRun(region, { key, version, actor });
    if (!result.ok) throw new RefusedInput(must(result.error[0], 'a reason'));
    const { runNo, state, release: done } = result.value.record;
    released.push({ runNo, state, release: done });
  }
  return released;
}

function linesOf(month: Month, runs: readonly Pick<Run, 'runNo'>[]): string[] {
  if (runs.length === 0) return [`${month}: no booked run waits to be released.`];
  return runs.map(({ runNo }) => `${month}: released run ${runNo}.`);
}
