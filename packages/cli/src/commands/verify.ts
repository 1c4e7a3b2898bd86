import { type Verified, verifyRegion } from '@jatkopolku/application';
import { type Flags, type OpenRegion } from '@jatkopolku/local';
import type { Command } from 'commander';

import { type SetExitCode, exitCodes } from '../exit-codes.ts';
import { printJson, printLines, progressOnStderr } from '../output.ts';
import { withRegion } from '../region.ts';

interface VerifyFlags extends Flags {
  readonly json?: boolean;
}

/** `verify`: exit code 0 only where nothing was found. */
export function addVerify(program: Command, setExitCode: SetExitCode): void {
  program
    .command('verify')
    .description(
      'look through the books: the ledger balances, each line has one source, nothing is booked twice, every run is computed again, and the audit trail is whole; exit code 1 when something is wrong',
    )
    .option('--json', 'print what was looked at and what was found as JSON')
    .action(async (_options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<VerifyFlags>();
      const verified = await withRegion(flags, verify);
      if (flags.json) printJson(verified);
      else printLines(linesOf(verified));
      if (verified.findings.length > 0) setExitCode(exitCodes.refused);
    });
}

function verify({ records, brokenTrails }: OpenRegion): Promise<Verified> {
  return verifyRegion({ records, brokenTrails, progress: progressOnStderr() });
}

function linesOf({ months, runs, statements, lines, recomputed, findings }: Verified): string[] {
  const looked = `Looked at ${months} months, ${runs} runs, ${statements} statements (${recomputed} computed again), ${lines} lines and the audit trail.`;
  if (findings.length === 0) return [looked, 'Nothing is wrong.'];
  return [
    looked,
    `${findings.length} things are wrong:`,
    ...findings.map(({ fault, where }) => `${fault}  ${where}`),
  ];
}
