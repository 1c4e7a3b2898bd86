import { useSyncExternalStore } from 'react';

import { chosenMembership, onMembershipChosen } from './choice.ts';
import { type Me, type Membership, useMe } from './me.ts';

interface Acting {
  readonly me: Me | undefined;
  /** What one acts as: the only thing there is, or the one that was chosen. */
  readonly membership: Membership | undefined;
}

export function useActing(): Acting {
  const { data: me } = useMe();
  const chosen = useSyncExternalStore(onMembershipChosen, chosenMembership);
  return { me, membership: me && membershipOf(me, chosen) };
}

function membershipOf(
  { memberships }: Pick<Me, 'memberships'>,
  chosen: string | undefined,
): Membership | undefined {
  const [only, another] = memberships;
  const known = memberships.find(({ membershipId }) => membershipId === chosen);
  return known ?? (another ? undefined : only);
}
