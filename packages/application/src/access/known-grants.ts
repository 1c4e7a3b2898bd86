import type { Grant } from '@jatkopolku/domain/access';

import type { Records } from '../records.ts';

/** Somebody's grants, and with those that were delegated the grants of who delegated them: what decides whether they count. */
export async function knownGrants(
  records: Records,
  userId: string,
): Promise<{ readonly own: Grant[]; readonly known: Grant[] }> {
  const own = await grantsOf(records, userId);
  const delegators = own.flatMap(({ state, delegation }) =>
    state === 'active' && delegation !== null ? [delegation.delegator.userId] : [],
  );
  const others = await Promise.all([...new Set(delegators)].map((id) => grantsOf(records, id)));
  return { own, known: [...own, ...others.flat()] };
}

async function grantsOf(records: Records, userId: string): Promise<Grant[]> {
  const stored = await records.list('grant', { userId });
  return stored.map(({ record }) => record);
}
