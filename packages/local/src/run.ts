import { inspect, parseArgs } from 'node:util';

import { refusalText, terminalLanguage } from './refusal-text.ts';
import { type Flags, WrongSetting, readSettings } from './settings.ts';
import { startLocal } from './start-local.ts';

const options = {
  data: { type: 'string' },
  region: { type: 'string' },
  today: { type: 'string' },
} as const;

/** Serves until it is stopped by a signal; what prevents it is printed, and ends the process with 1. */
export async function run(): Promise<void> {
  try {
    const settings = readSettings(readFlags(), process.env);
    const local = await startLocal(settings, say);
    const stop = () => void local.close().then(() => process.exit(0));
    // Before the address is printed: who waits for it may stop the program at once.
    process.once('SIGINT', stop).once('SIGTERM', stop);
    for (const line of local.welcome) say(line);
  } catch (error) {
    const text = refusalText(error, terminalLanguage(undefined, process.env)) ?? inspect(error);
    process.stderr.write(`${text}\n`);
    process.exit(1);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function readFlags(): Flags {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new WrongSetting(`${(error as Error).message}. Known here: ${known.join(', ')}.`);
  }
}
