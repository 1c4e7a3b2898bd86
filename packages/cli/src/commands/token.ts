import { type Flags, developmentToken, readSettings } from '@jatkopolku/local';
import type { Command } from 'commander';

import { printLines } from '../output.ts';

interface TokenFlags extends Flags {
  readonly role: string;
  readonly user?: string;
  readonly provider?: string;
}

export function addToken(program: Command): void {
  program
    .command('token')
    .description('print a token for the API of this machine, good for twelve hours')
    .requiredOption('--role <role>', 'role to act in, such as approver or provider-worker')
    .option('--user <id>', 'user id (default: demo-<role>)')
    .option('--provider <id>', 'provider that a worker or manager acts for, such as P01')
    .action(async (_options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<TokenFlags>();
      const { role, user, provider } = flags;
      const settings = readSettings(flags, process.env);
      printLines([await developmentToken(settings, { role, user, provider })]);
    });
}
