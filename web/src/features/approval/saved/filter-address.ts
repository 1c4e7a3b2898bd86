import type { SavedFilter } from '@jatkopolku/domain/approval';

import type { ApprovalsAddress } from '../../../addresses/addresses.ts';

/** Everything, also where a saved filter opens with the page. */
export const everything: ApprovalsAddress = { all: true };

/** Where a saved filter leads. */
export function addressOf({ type, providerId, clean, late }: SavedFilter): ApprovalsAddress {
  const state = clean ? 'clean' : 'flagged';
  const address: ApprovalsAddress = {
    ...(type !== null && { type }),
    ...(providerId !== null && { provider: providerId }),
    ...(clean !== null && { state }),
    ...(late && { late }),
  };
  return isFiltered(address) ? address : everything;
}

/** What an address shows, as it is saved under a name. */
export function filterOf(
  { type, provider, state, late }: ApprovalsAddress,
  name: string,
): SavedFilter {
  return {
    name,
    type: type ?? null,
    providerId: provider ?? null,
    clean: state === undefined ? null : state === 'clean',
    late: late === true,
  };
}

/** Whether it shows a part of the queue. */
export function isFiltered({ all: _all, ...chosen }: ApprovalsAddress): boolean {
  return Object.keys(chosen).length > 0;
}

/** The address once something else is chosen: of nothing that is chosen everything, by choice. */
export function chosenAddress({ all: _all, ...chosen }: ApprovalsAddress): ApprovalsAddress {
  return isFiltered(chosen) ? chosen : everything;
}

/** Whether both show the same. */
export function sameAddress(a: ApprovalsAddress, b: ApprovalsAddress): boolean {
  return JSON.stringify(filterOf(a, '')) === JSON.stringify(filterOf(b, ''));
}
