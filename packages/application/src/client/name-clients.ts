import { type Client, type ClientId, alikeNames } from '@jatkopolku/domain/client';
import { birthYear } from '@jatkopolku/kernel';

import type { ClientDeps } from './change-account.ts';
import { type NamingDeps, knownByName } from './known-by-name.ts';

/** What a client is called; the year of birth where another of those asked for has the same name. */
export interface ClientName extends Pick<Client, 'clientId' | 'firstName' | 'lastName'> {
  readonly birthYear: number | null;
}

/**
 * The names of clients in one bounded read, of those whom the one who asks may know; others are left out,
 * as are those who are not there.
 */
export async function nameClients(
  deps: ClientDeps & NamingDeps,
  clientIds: readonly ClientId[],
): Promise<ClientName[]> {
  const keys = [...new Set(clientIds)].map((clientId) => ({ clientId }));
  const stored = await deps.records.getMany('client', keys);
  const clients = await knownByName(
    deps,
    stored.map(({ record }) => record),
  );
  const alike = alikeNames(clients);
  return Promise.all(
    clients.map(async (client) => {
      const { clientId, firstName, lastName } = client;
      const year = alike.has(clientId) ? await birthYearOf(deps, client) : null;
      return { clientId, firstName, lastName, birthYear: year };
    }),
  );
}

/** Opened from the seal: nothing else gives it. */
export async function birthYearOf(
  { vault }: Pick<ClientDeps, 'vault'>,
  { sealed, clientId }: Client,
): Promise<number> {
  const { personalIdentityCode } = await vault.open(sealed, clientId);
  return birthYear(personalIdentityCode);
}
