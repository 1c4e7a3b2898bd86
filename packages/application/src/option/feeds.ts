import { createHash, randomBytes } from 'node:crypto';

import { type Caller, reachOf } from '@jatkopolku/domain/access';
import { type Feed, feedSteps } from '@jatkopolku/domain/option';
import { type Clock, success } from '@jatkopolku/kernel';

import { type AccessRegion, membershipsIn } from '../access/memberships.ts';
import { type Expected, moveRecord } from '../change-record.ts';
import { type Saved, createRecord } from '../create-record.ts';
import type { Records } from '../records.ts';

/** 256 bits: nobody comes upon an address by trying. */
const SECRET_BYTES = 32;

export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** Of a secret that is random and long a plain hash is enough: there is nothing to guess from. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Creates a person's calendar address; the answer shows the secret once, and only its hash is kept. */
export function createFeed(
  { records, clock }: { readonly records: Records; readonly clock: Clock },
  made: Pick<Feed, 'feedId' | 'language'> & { readonly secret: string },
  { userId, providerId }: Pick<Caller, 'userId' | 'providerId'>,
): Saved<Feed> {
  const { secret, ...shown } = made;
  const record: Feed = {
    ...shown,
    userId,
    providerId,
    hash: hashOf(secret),
    madeAt: clock.businessNow(),
    state: 'active',
  };
  return createRecord(records, { kind: 'feed', record, actor: userId, fresh: ['madeAt'] });
}

/** Takes an address out of use, at once. */
export function revokeFeed(
  records: Records,
  expected: Expected<Pick<Feed, 'userId' | 'feedId'>>,
): Saved<Feed> {
  return moveRecord(records, {
    kind: 'feed',
    step: feedSteps.revoke,
    event: 'feed-revoked',
    ...expected,
    edit: (feed, state) => success({ ...feed, state }),
  });
}

/**
 * The feed of a secret, while it is in use and its owner still has the role for which it was made:
 * taking the role away ends it too.
 */
export async function feedOf(region: AccessRegion, secret: string): Promise<Feed | undefined> {
  const held = await region.records.holderOf('feed', ['secret', hashOf(secret)]);
  if (held?.record.state !== 'active') return undefined;
  const { userId, providerId } = held.record;
  const memberships = await membershipsIn(region, { userId, name: '', mandates: [] });
  const mayStill = memberships.some(
    (caller) => caller.providerId === providerId && reachOf(caller, 'createFeed') !== undefined,
  );
  return mayStill ? held.record : undefined;
}
