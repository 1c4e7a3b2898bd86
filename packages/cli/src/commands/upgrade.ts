import type { Flags, OpenRegion } from '@jatkopolku/local';
import type { Command } from 'commander';

import { printJson, printLines, progressOnStderr } from '../output.ts';
import { withRegion } from '../region.ts';

interface UpgradeFlags extends Flags {
  readonly json?: boolean;
}

type Upgraded = Awaited<ReturnType<OpenRegion['upgrade']>>;

/** `upgrade`: after a release that changed the form of records, while people use it. */
export function addUpgrade(program: Command): void {
  program
    .command('upgrade')
    .description(
      'write the records of earlier forms once more in the newest, of all regions in the table, while people use it; on this machine a start does it',
    )
    .option('--json', 'print how many were written, by kind, as JSON')
    .action(async (_options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<UpgradeFlags>();
      const progress = progressOnStderr();
      const upgraded = await withRegion(flags, (region) =>
        region.upgrade((items) => progress('items looked at', items)),
      );
      if (flags.json) printJson(upgraded);
      else printLines(upgradeLines(upgraded));
    });
}

/** Each kind with how many were written, and what to do next. */
export function upgradeLines(upgraded: Upgraded): string[] {
  const rows = Object.entries(upgraded).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (rows.length === 0) return ['Every record is in its newest form.'];
  return [
    ...rows.map(([kind, count]) => `${kind}: ${count} written in the newest form`),
    'Run it again until it writes none: an earlier version of the program may have written meanwhile.',
  ];
}
