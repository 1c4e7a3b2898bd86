import { inspect } from 'node:util';

import { refusalText } from '@jatkopolku/local';
import { CommanderError } from 'commander';

import { type ExitCode, exitCodes } from './exit-codes.ts';
import { languageFor } from './language.ts';
import { makeProgram } from './program.ts';

/** Runs one command. @returns 0 done, 1 refused input, 2 a bug. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done;
  const program = makeProgram((code) => (exitCode = code));
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return report(error, program.opts<{ lang?: string }>().lang);
  }
}

function report(error: unknown, lang: string | undefined): ExitCode {
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? exitCodes.done : exitCodes.refused;
  const message = refusalText(error, languageFor(lang));
  if (message !== undefined) {
    process.stderr.write(`${message}\n`);
    return exitCodes.refused;
  }
  process.stderr.write(`This is a bug in the program: ${String(error)}\n`);
  if (process.env['JATKOPOLKU_DEBUG']) process.stderr.write(`${inspect(error)}\n`);
  else process.stderr.write('Run again with JATKOPOLKU_DEBUG=1 to see where.\n');
  return exitCodes.bug;
}
