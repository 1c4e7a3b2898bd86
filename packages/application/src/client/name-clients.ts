import { type Client, type ClientId, alikeNames } from '@jatkopolku/domain/client';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { birthYear } from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
import type { Records } from '../records.ts';
import type { ClientDeps } from './change-account.ts';

/** What a client is called; the year of birth where another of those asked for has the same name. */
export interface ClientName extends Pick<Client, 'clientId' | 'firstName' | 'lastName'> {
  readonly birthYear: number | null;
}

/**
 * The names of clients in one bounded read, of those whom the one who asks may know; others are left out,
 * as are those who are not there.
 * @param own the provider with whom they have to be, or have been, placed; null for the whole region.
 */
export async function nameClients(
  deps: ClientDeps,
  clientIds: readonly ClientId[],
  own: ProviderId | null,
): Promise<ClientName[]> {
  const known = own === null ? clientIds : await placedWith(deps.records, clientIds, own);
  const keys = [...new Set(known)].map((clientId) => ({ clientId }));
  const clients = (await deps.records.getMany('client', keys)).map(({ record }) => record);
  const alike = alikeNames(clients);
  return Promise.all(
    clients.map(async (client) => {
      const { clientId, firstName, lastName } = client;
      const year = alike.has(clientId) ? await birthYearOf(deps, client) : null;
      return { clientId, firstName, lastName, birthYear: year };
    }),
  );
}

async function placedWith(
  records: Records,
  clientIds: readonly ClientId[],
  own: ProviderId,
): Promise<ClientId[]> {
  const placements = await listOfProvider(records, 'placement', own);
  const placed = new Set(placements.map(({ record }) => record.clientId));
  return clientIds.filter((clientId) => placed.has(clientId));
}

/** Opened from the seal: nothing else gives it. */
export async function birthYearOf(
  { vault }: Pick<ClientDeps, 'vault'>,
  { sealed, clientId }: Client,
): Promise<number> {
  const { personalIdentityCode } = await vault.open(sealed, clientId);
  return birthYear(personalIdentityCode);
}
