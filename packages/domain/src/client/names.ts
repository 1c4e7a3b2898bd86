import { foldWords } from './find.ts';
import type { Client, ClientId } from './schema.ts';

/** So many clients are named at a time. */
export const NAMED_MAX = 200;

type Named = Pick<Client, 'clientId' | 'firstName' | 'lastName'>;

/** A client's name as lists show it. */
export function fullName({ lastName, firstName }: Pick<Named, 'firstName' | 'lastName'>): string {
  return `${lastName} ${firstName}`.trim();
}

/** The clients whose names read alike, but for case and marks on letters. */
export function alikeNames(clients: readonly Named[]): ReadonlySet<ClientId> {
  const groups = Map.groupBy(clients, (client) => foldWords(fullName(client)));
  const alike = [...groups.values()].filter((group) => group.length > 1).flat();
  return new Set(alike.map(({ clientId }) => clientId));
}
