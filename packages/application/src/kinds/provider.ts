import {
  type Account,
  accountSchema,
  affiliateSchema,
  groupTallySchema,
  isHeld,
  providerSchema,
} from '@jatkopolku/domain/provider';
import { unprintableSign } from '@jatkopolku/kernel';

import { kindIn, occurrence } from './kind.ts';

const kind = kindIn('provider');

/** Providers, what they are paid to, and their groups. */
export const providerKinds = {
  provider: kind(providerSchema, {
    key: ['providerId'],
    unique: ({ businessId }) => [['business-id', businessId]],
    queue: ({ providerId, name }) =>
      unprintableSign(name) === undefined
        ? undefined
        : ({ queue: 'name-unprintable', place: [providerId] } as const),
    audited: true,
    purpose: 'Provider by id; all of the region',
  }),
  account: kind(accountSchema, {
    owner: 'providerId',
    key: ['accountId'],
    // One at a time waits for the second person.
    unique: ({ state, providerId }) => (state === 'proposed' ? [['proposed', providerId]] : []),
    queue: accountQueue,
    audited: true,
    purpose: 'Accounts that a provider is, was or may be paid to; all of the region',
  }),
  affiliate: kind(affiliateSchema.extend(occurrence), {
    owner: 'providerId',
    key: ['*', 'occurrence'],
    audited: true,
    purpose: 'Organisations of a provider’s own group; all of the region',
  }),
  groupTally: kind(groupTallySchema, {
    key: ['providerId'],
    audited: false,
    purpose:
      'Changes with each organisation that joins a provider’s group, so that no claim is approved past it',
  }),
};

/** Accounts wait for who confirms them, and those whose payment is held for who lets it go. */
function accountQueue(account: Account) {
  const { state, proposedAt, providerId, accountId } = account;
  const place = [proposedAt, providerId, accountId];
  if (state === 'proposed') return { queue: 'proposed', place } as const;
  return isHeld(account) ? ({ queue: 'held', place } as const) : undefined;
}
