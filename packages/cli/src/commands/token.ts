import { type Flags, readSettings, signInHeadless } from '@jatkopolku/local';
import type { Command } from 'commander';

import { printLines } from '../output.ts';

interface TokenFlags extends Flags {
  readonly user: string;
  readonly url?: string;
}

export function addToken(program: Command): void {
  program
    .command('token')
    .description('print an access token of a demo person, good for ten minutes')
    .requiredOption('--user <username>', 'demo person to sign in as, such as maija')
    .option('--url <address>', 'the running server (default: http://127.0.0.1:3000)')
    .action(async (_options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<TokenFlags>();
      const { port } = readSettings(flags, process.env);
      const address = flags.url ?? `http://127.0.0.1:${port}`;
      printLines([await signInHeadless({ address, username: flags.user })]);
    });
}
