import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { kymenlaakso } from '@jatkopolku/demo';
import { type LocalDate, parseLocalDate } from '@jatkopolku/kernel';
import { YTJ_URL } from '@jatkopolku/register';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
export const DEFAULT_DATA_FILE = join(PROJECT, '.data', 'jatkopolku.db');

/** How one machine's run is set: by flags first, then by the environment. */
export interface Settings {
  /** The engine's data file; the keys lie beside it. */
  readonly dataFile: string;
  readonly keyFile: string;
  readonly table: string;
  readonly regionId: string;
  /** The business date, when it is moved. */
  readonly today: LocalDate | undefined;
  readonly port: number;
  readonly host: string;
  /** The open register of organisations, when it is not this machine's own. */
  readonly registerUrl: string | undefined;
  /** The folder by which files go to the region's bank and come from it; none where nobody empties it. */
  readonly bankFolder: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
}

export interface Flags {
  readonly data?: string | undefined;
  readonly region?: string | undefined;
  readonly today?: string | undefined;
}

/** A setting that cannot be read, as a sentence for the person who set it. */
export class WrongSetting extends Error {}

export function readSettings(flags: Flags, environment: NodeJS.ProcessEnv): Settings {
  checkEndpoint(environment['DYNAMODB_ENDPOINT']);
  const data = flags.data ?? environment['JATKOPOLKU_DATA'];
  const dataFile =
    data === undefined || data === '' ? DEFAULT_DATA_FILE : fromCaller(data, environment);
  const regionId = readRegion(flags.region ?? environment['JATKOPOLKU_REGION']);
  return {
    dataFile,
    keyFile: keyFileOf(environment, dataFile),
    table: environment['JATKOPOLKU_TABLE'] ?? 'jatkopolku',
    regionId,
    today:
      readToday(flags.today, '--today') ??
      readToday(environment['JATKOPOLKU_TODAY'], 'JATKOPOLKU_TODAY'),
    port: readPort(environment['PORT']),
    host: environment['HOST'] ?? '127.0.0.1',
    registerUrl: readRegisterUrl(environment['JATKOPOLKU_REGISTER_URL']),
    bankFolder: readBankFolder(environment, { dataFile, regionId }),
    environment,
  };
}

function keyFileOf(environment: NodeJS.ProcessEnv, dataFile: string): string {
  const file = environment['JATKOPOLKU_KEYS'];
  return file ? fromCaller(file, environment) : join(dirname(dataFile), 'jatkopolku.keys.json');
}

/** The demo has one beside its data file, with a bank that answers; another region where it is set. */
function readBankFolder(
  environment: NodeJS.ProcessEnv,
  { dataFile, regionId }: Pick<Settings, 'dataFile' | 'regionId'>,
): string | undefined {
  const folder = environment['JATKOPOLKU_BANK'];
  if (folder === 'off') return undefined;
  if (folder) return fromCaller(folder, environment);
  return regionId === kymenlaakso.regionId ? join(dirname(dataFile), 'bank') : undefined;
}

function checkEndpoint(text: string | undefined): void {
  if (!text || /^https?:\/\/\S+$/.test(text)) return;
  throw new WrongSetting(
    `DYNAMODB_ENDPOINT '${text}': give an address such as http://127.0.0.1:8000.`,
  );
}

function readRegisterUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^https?:\/\/\S+$/.test(text)) return text.replace(/\/+$/, '');
  throw new WrongSetting(`JATKOPOLKU_REGISTER_URL '${text}': give an address such as ${YTJ_URL}.`);
}

/** A path as the caller meant it: npm runs scripts in the project's folder, wherever it was called. */
export function fromCaller(path: string, environment: NodeJS.ProcessEnv): string {
  return resolve(environment['INIT_CWD'] ?? process.cwd(), path);
}

function readRegion(text: string = kymenlaakso.regionId): string {
  if (/^[a-z0-9][a-z0-9-]{0,39}$/.test(text)) return text;
  throw new WrongSetting(
    `Region '${text}': use lower-case letters, digits and hyphens, such as kymenlaakso.`,
  );
}

function readToday(text: string | undefined, name: string): LocalDate | undefined {
  if (text === undefined || text === '') return undefined;
  const date = parseLocalDate(text);
  if (date) return date;
  throw new WrongSetting(`${name} '${text}': give a date YYYY-MM-DD, such as 2021-04-01.`);
}

function readPort(text = '3000'): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new WrongSetting(`PORT '${text}': give a port number from 0 to 65535.`);
}
