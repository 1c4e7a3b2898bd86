import { isRecord, listIn, textIn } from './parse.ts';

export interface DemoUser {
  readonly username: string;
  readonly name: string;
  readonly memberships: readonly DemoMembership[];
}

interface DemoMembership {
  readonly region: string;
  /** The provider's name; empty for people of the county. */
  readonly provider: string;
  readonly roles: readonly string[];
}

export interface Config {
  readonly issuer: string;
  readonly clientId: string;
  /** Whom one may be where the data is made up. */
  readonly demoUsers: readonly DemoUser[];
}

/** How this site is set up, given by its server: the build is the same everywhere. */
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
  };
  if (Object.values(settings).includes('')) return undefined;
  return { ...settings, demoUsers: listIn(json, 'demoUsers').filter(isRecord).map(toDemoUser) };
}

function toDemoUser(json: Readonly<Record<string, unknown>>): DemoUser {
  return {
    username: textIn(json, 'username'),
    name: textIn(json, 'name'),
    memberships: listIn(json, 'memberships').filter(isRecord).map(toDemoMembership),
  };
}

function toDemoMembership(json: Readonly<Record<string, unknown>>): DemoMembership {
  const roles = listIn(json, 'roles').filter((role) => typeof role === 'string');
  return { region: textIn(json, 'region'), provider: textIn(json, 'provider'), roles };
}
