import { inspect, parseArgs } from 'node:util';

import { RefusedInput } from '@jatkopolku/application';
import { languageOf, problemText } from '@jatkopolku/contracts';
import { EngineUnavailable } from '@jatkopolku/engine';

import { outageText } from './outage.ts';
import { WrongSetting, readSettings } from './settings.ts';
import { startLocal } from './start-local.ts';

const options = {
  data: { type: 'string' },
  region: { type: 'string' },
  today: { type: 'string' },
} as const;

try {
  const { values } = parseArgs({ options });
  const settings = readSettings(values, process.env);
  const local = await startLocal(settings, (line) => process.stdout.write(`${line}\n`));
  const stop = () => void local.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
} catch (error) {
  process.stderr.write(`${refusalText(error) ?? inspect(error)}\n`);
  process.exit(1);
}

function refusalText(error: unknown): string | undefined {
  if (error instanceof RefusedInput) {
    return problemText(error.problem, languageOf(process.env['LANG']));
  }
  const isExpected = error instanceof WrongSetting || error instanceof EngineUnavailable;
  const isUsage = error instanceof TypeError && 'code' in error;
  return isExpected || isUsage ? (error as Error).message : outageText(error);
}
