import type { Benefit, ClientId } from '@jatkopolku/domain/client';

import type { Records, Versioned } from '../records.ts';
import { someAtOnce } from '../some-at-once.ts';

/** Of so few clients each is asked for by itself; of more, one look at all of the region's benefits takes fewer calls. */
const FEW_CLIENTS = 20;

type Benefits = ReadonlyMap<ClientId, readonly Versioned<Benefit>[]>;

/** The benefits of the clients, by client. To show them: what was written a moment ago may be missing. */
export async function benefitsOfClients(
  records: Records,
  clientIds: readonly ClientId[],
): Promise<Benefits> {
  if (clientIds.length > FEW_CLIENTS) {
    const all = await records.list('benefit', undefined, { mayLag: true });
    return Map.groupBy(all, ({ record }) => record.clientId);
  }
  const lists = await someAtOnce(
    clientIds,
    async (clientId) => [clientId, await records.list('benefit', { clientId })] as const,
  );
  return new Map(lists);
}
