import { RefusedInput, membershipsIn } from '@jatkopolku/application';
import { type Action, type Caller, reachOf } from '@jatkopolku/domain/access';
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
  region: ActingRegion,
  flags: ActingFlags,
  action: Action,
): Promise<string> {
  return (await callerOf(region, flags, action))?.userId ?? 'cli';
}

/**
 * The same, with the roles by which the person may; null for the operator.
 * @throws RefusedInput `not-allowed`.
 */
export async function callerOf(
  region: ActingRegion,
  { as }: ActingFlags,
  action: Action,
): Promise<Caller | null> {
  if (as === undefined) return null;
  const identity = { userId: userIdOf(as), name: as, mandates: [] };
  const memberships = await membershipsIn(region, identity);
  const caller = memberships.find((one) => reachOf(one, action) === 'region');
  if (caller) return caller;
  throw new RefusedInput({ code: 'not-allowed' });
}

type ActingRegion = Pick<OpenRegion, 'records' | 'regionId' | 'clock'>;
