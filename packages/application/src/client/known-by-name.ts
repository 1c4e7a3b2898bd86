import { type CurrentTasks, hasTaskFor } from '@jatkopolku/domain/access';
import type { Caller } from '@jatkopolku/domain/access';
import type { Client, ClientId } from '@jatkopolku/domain/client';
import type { ProviderId } from '@jatkopolku/domain/provider';
import type { Clock } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { someAtOnce } from '../some-at-once.ts';
import { placementsOfPerson } from './placements-of-person.ts';
import { clientsInSight } from './provider-sight.ts';

export interface NamingDeps {
  readonly records: Records;
  readonly clock: Clock;
  readonly caller: Pick<Caller, 'userId' | 'name' | 'roles' | 'providerId'>;
  /** The provider that the caller's right is bounded to; null for the whole region. */
  readonly own: ProviderId | null;
}

function isProtected({ protection }: Client): boolean {
  return protection !== null;
}

/** More than wait for approvers at a time. */
const WAITING_LIMIT = 5_000;

/**
 * Those of the clients whose names the one who asks may know: a provider's people those whom they may see, the
 * county's people all but those with a protected address for whom they have no current task.
 */
export async function knownByName(deps: NamingDeps, clients: readonly Client[]): Promise<Client[]> {
  if (deps.own !== null) return clientsInSight(deps, deps.own, clients);
  const known = new Set(await withTask(deps, clients.filter(isProtected)));
  return clients.filter((client) => !isProtected(client) || known.has(client));
}

async function withTask(deps: NamingDeps, clients: readonly Client[]): Promise<Client[]> {
  if (clients.length === 0) return [];
  const { records, caller } = deps;
  const today = deps.clock.today();
  const waiting = caller.roles.includes('approver') ? await clientsWaiting(records) : new Set();
  const judged = await someAtOnce(clients, async (client) => {
    const { clientId } = client;
    const tasks: CurrentTasks = {
      placements: await placementsOfPerson(records, clientId),
      waitsForApprover: waiting.has(clientId),
      isRecovered:
        caller.roles.includes('finance') &&
        (await records.holderOf('recovery', [clientId])) !== undefined,
    };
    return hasTaskFor(caller, client, tasks, today) ? [client] : [];
  });
  return judged.flat();
}

/** Whose claims or months wait for an approver. */
async function clientsWaiting(records: Records): Promise<Set<ClientId>> {
  const queues = await Promise.all([
    records.waiting('claim', 'submitted', WAITING_LIMIT),
    records.waiting('claim', 'correcting', WAITING_LIMIT),
    records.waiting('claim', 'after-check', WAITING_LIMIT),
    records.waiting('sheet', 'submitted', WAITING_LIMIT),
    records.waiting('sheet', 'travel-held', WAITING_LIMIT),
  ]);
  return new Set(queues.flat().map(({ record }) => record.clientId));
}
