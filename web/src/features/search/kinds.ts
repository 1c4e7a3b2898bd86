import { type Action, type Role, reachOf } from '@jatkopolku/domain/access';

import { type SearchKind, searchKinds } from '../../addresses/addresses.ts';

const listActions = {
  providers: 'listProviders',
  agreements: 'listAgreements',
  clients: 'listClients',
  placements: 'listPlacements',
} as const satisfies Record<SearchKind, Action>;

/** What somebody may look for: what the API would list to them. */
export function searchKindsFor(caller: { readonly roles: Role[] }): readonly SearchKind[] {
  return searchKinds.filter((kind) => reachOf(caller, listActions[kind]) !== undefined);
}
