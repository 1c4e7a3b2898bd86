import type { PlacementFilter } from '@jatkopolku/domain/placement';

import { type PlacementsAddress, readPlacementsAddress } from '../../../addresses/addresses.ts';

/** Everything, also where one's own default would open. */
export const everything: PlacementsAddress = { all: true };

/** Which placements an address shows. */
export function filterOf({
  worker,
  provider,
  all: _all,
  ...rest
}: PlacementsAddress): PlacementFilter {
  return { caseWorkerId: worker, providerId: provider, ...rest };
}

/** The address once something else is chosen: of nothing that is chosen everything, by choice. */
export function withChoice(
  { all: _all, ...before }: PlacementsAddress,
  choice: Readonly<Record<string, string>>,
): PlacementsAddress {
  const chosen = readPlacementsAddress({ ...before, ...choice });
  return Object.keys(chosen).length > 0 ? chosen : everything;
}

/** What the page shows: what the address names, or one's own default where it names nothing. */
export function shownAddress(asked: PlacementsAddress, own: PlacementsAddress): PlacementsAddress {
  return Object.keys(asked).length > 0 ? asked : own;
}

const keyOf = (userId: string) => `jatkopolku.placements.${userId}`;

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** How somebody's list opens on this device; everything until they have said so, or what was kept is unreadable. */
export function readOwnDefault(userId: string, kept: Kept): PlacementsAddress {
  try {
    const read: unknown = JSON.parse(kept.getItem(keyOf(userId)) ?? '{}');
    return typeof read === 'object' && read !== null ? readPlacementsAddress({ ...read }) : {};
  } catch {
    return {};
  }
}

export function keepOwnDefault(userId: string, shown: PlacementsAddress, kept: Kept): void {
  kept.setItem(keyOf(userId), JSON.stringify(shown));
}
