import { isRecord, textIn } from './parse.ts';

export interface DemoUser {
  readonly username: string;
  readonly name: string;
  readonly role: string;
  readonly region: string;
  readonly provider: string;
}

export interface Config {
  readonly issuer: string;
  readonly clientId: string;
  /** Whom the access token is for. */
  readonly audience: string;
  /** Whom one may be where the data is made up. */
  readonly demoUsers: readonly DemoUser[];
}

/** How this site is set up, told by whoever serves it: the build is the same everywhere. */
export async function readConfig(): Promise<Config> {
  const response = await fetch('/config.json');
  const config = response.ok ? parseConfig(await response.json()) : undefined;
  if (!config) throw new Error(`/config.json is not understood (${response.status})`);
  return config;
}

/** Checked by hand: a library of schemas would be half of what a stranger's first page loads. */
export function parseConfig(json: unknown): Config | undefined {
  if (!isRecord(json)) return undefined;
  const settings = {
    issuer: textIn(json, 'issuer'),
    clientId: textIn(json, 'clientId'),
    audience: textIn(json, 'audience'),
  };
  if (Object.values(settings).includes('')) return undefined;
  const users = Array.isArray(json['demoUsers']) ? json['demoUsers'] : [];
  return { ...settings, demoUsers: users.filter(isRecord).map(toDemoUser) };
}

function toDemoUser(json: Readonly<Record<string, unknown>>): DemoUser {
  return {
    username: textIn(json, 'username'),
    name: textIn(json, 'name'),
    role: textIn(json, 'role'),
    region: textIn(json, 'region'),
    provider: textIn(json, 'provider'),
  };
}
