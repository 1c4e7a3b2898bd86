import { conversationWaitsFor } from '@jatkopolku/domain/conversation';
import type { Overview } from '@jatkopolku/domain/overview';
import type { Placement } from '@jatkopolku/domain/placement';

import type { Records } from '../records.ts';

/** So many claims that wait for one provider are looked through. */
const RETURNED_LIMIT = 100;

/** The claim that holds the placement's one place, and those that wait for the provider to send them again. */
export async function claimsOf(
  records: Records,
  { placementId, providerId }: Placement,
): Promise<Overview['claims']> {
  const [holder, returned] = await Promise.all([
    records.holderOf('claim', ['placement', placementId]),
    records.waiting('claim', `returned:${providerId}`, RETURNED_LIMIT),
  ]);
  const claims = [...(holder ? [holder] : []), ...returned]
    .map(({ record }) => record)
    .filter((one) => one.placementId === placementId);
  const byId = new Map(claims.map((one) => [one.claimId, one]));
  return [...byId.values()].map(({ claimId, state, pathType }) => ({ claimId, state, pathType }));
}

/** How many of the placement's messages and concerns wait for whom. */
export async function messagesOf(
  records: Records,
  { placementId }: Placement,
): Promise<NonNullable<Overview['messages']>> {
  const stored = await records.list('conversation', { placementId }, { mayLag: true });
  const waitsFor = stored.map(({ record }) => conversationWaitsFor[record.state]);
  const count = (side: 'county' | 'provider') => waitsFor.filter((one) => one === side).length;
  return { county: count('county'), provider: count('provider') };
}

/** How many proposed changes nobody has answered. */
export async function openProposals(records: Records, { placementId }: Placement): Promise<number> {
  const stored = await records.list('proposal', { placementId }, { mayLag: true });
  return stored.filter(({ record }) => record.state === 'open').length;
}
