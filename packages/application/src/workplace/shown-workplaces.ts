import type { Workplace } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';

import { listOfProvider } from '../list-of-provider.ts';
import { protectedClients } from '../protected-clients.ts';
import type { Records } from '../records.ts';

/** Where a provider's clients work, of those that are asked for; without clients whose address is protected. */
export async function shownWorkplaces(
  records: Records,
  providerId: ProviderId,
  isAsked: (workplace: Workplace) => boolean,
): Promise<Workplace[]> {
  const workplaces = (await listOfProvider(records, 'workplace', providerId))
    .map(({ record }) => record)
    .filter(isAsked);
  const hidden = await protectedClients(
    records,
    workplaces.map(({ clientId }) => clientId),
  );
  return workplaces.filter(({ clientId }) => !hidden.has(clientId));
}
