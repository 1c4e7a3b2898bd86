import type { ClientId } from '@jatkopolku/domain/client';

import type { Records } from './records.ts';

/** Those of the clients whose address is protected. */
export async function protectedClients(
  records: Records,
  clientIds: readonly ClientId[],
): Promise<Set<ClientId>> {
  if (clientIds.length === 0) return new Set();
  const keys = [...new Set(clientIds)].map((clientId) => ({ clientId }));
  const clients = await records.getMany('client', keys);
  return new Set(
    clients.filter(({ record }) => record.protection !== null).map(({ record }) => record.clientId),
  );
}
