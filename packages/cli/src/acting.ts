import { RefusedInput, membershipsIn } from '@jatkopolku/application';
import { type Action, reachOf } from '@jatkopolku/domain/access';
import { type OpenRegion, userIdOf } from '@jatkopolku/local';
import { Option } from 'commander';

export interface ActingFlags {
  readonly as?: string;
}

export function actingOption(): Option {
  return new Option(
    '--as <user>',
    'in a person’s name, if their roles allow it (default: yours, as the operator)',
  );
}

/**
 * In whose name a command is run: a person's, whose roles must reach the whole region for it, or the
 * operator's, who could read and write the data without this program.
 * @throws RefusedInput `not-allowed`.
 */
export async function actorOf(
  region: Pick<OpenRegion, 'records' | 'regionId' | 'clock'>,
  { as }: ActingFlags,
  action: Action,
): Promise<string> {
  if (as === undefined) return 'cli';
  const identity = { userId: userIdOf(as), name: as, mandates: [] };
  const memberships = await membershipsIn(region, identity);
  if (memberships.some((caller) => reachOf(caller, action) === 'region')) return identity.userId;
  throw new RefusedInput({ code: 'not-allowed' });
}
