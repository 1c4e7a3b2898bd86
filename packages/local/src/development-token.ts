import { type Caller, callerSchema, roles } from '@jatkopolku/domain/access';
import { signDevelopmentToken } from '@jatkopolku/functions-api';
import { systemClock } from '@jatkopolku/kernel';

import { machineKey } from './machine-key.ts';
import { type Settings, WrongSetting } from './settings.ts';

/** The key of this machine's development tokens. */
export function developmentTokenKey(settings: Settings): Promise<string> {
  return machineKey(settings, 'token-key');
}

export interface TokenRequest {
  readonly role: string;
  readonly user: string | undefined;
  readonly provider: string | undefined;
}

/** A token for a role in the region, good for twelve hours on this machine. */
export async function developmentToken(settings: Settings, request: TokenRequest): Promise<string> {
  const caller = callerOf(settings, request);
  return signDevelopmentToken(caller, await developmentTokenKey(settings), realSeconds());
}

function callerOf({ regionId }: Settings, { role, user, provider }: TokenRequest): Caller {
  const isProviders = role.startsWith('provider-');
  if (isProviders && provider === undefined) {
    throw new WrongSetting('--provider: name the provider that the worker acts for, such as P01.');
  }
  const caller = { userId: user ?? `demo-${role}`, role, regionId, providerId: provider ?? null };
  const parsed = callerSchema.safeParse(caller);
  if (parsed.success) return parsed.data;
  throw new WrongSetting(`Role '${role}': give one of ${roles.join(', ')}.`);
}

/** Tokens live by the real clock, whatever the business date is. */
function realSeconds(): number {
  return Math.floor(Date.parse(systemClock.now()) / 1_000);
}
