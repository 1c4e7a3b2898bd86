import { createHmac, randomBytes } from 'node:crypto';

import type { Milestone } from '@jatkopolku/domain/framework';
import { type Claim, SAMPLE_NUMBERS, type SampleSeed } from '@jatkopolku/domain/outcome';

import type { Change, Records, Versioned } from '../records.ts';

const key = { settingsId: 'claims' } as const;
const SEED_BYTES = 32;
/** So many bytes of the hash are a whole number that is exact, and far larger than the numbers drawn. */
const NUMBER_BYTES = 6;

export async function readSampleSeed(records: Records): Promise<Versioned<SampleSeed> | undefined> {
  return records.get('sampleSeed', key);
}

/**
 * The seed of a region that has none yet. It is made once and never changed: who takes a claim back and sends
 * it again would draw once more with another.
 */
export async function seedWhereNone(records: Records): Promise<readonly Change[]> {
  if (await readSampleSeed(records)) return [];
  const seed = randomBytes(SEED_BYTES).toString('hex');
  return [{ kind: 'sampleSeed', record: { ...key, seed, approvals: 0 } }];
}

/** Goes with each approval by rule: of two who judged by the same records at once, one judges again. */
export function countedApproval(before: Versioned<SampleSeed>): Change {
  const approvals = before.record.approvals + 1;
  return { kind: 'sampleSeed', record: { ...before.record, approvals }, before };
}

type Subject = Pick<Claim, 'personId' | 'placementId'> & { readonly milestone: Milestone };

/**
 * The number that somebody draws for a milestone of a placement, whatever they file and how often: from the
 * seed alone, so that nobody without it can know it before.
 */
export function drawnNumber(
  { seed }: Pick<SampleSeed, 'seed'>,
  { personId, placementId, milestone }: Subject,
): number {
  const subject = JSON.stringify([personId, placementId, milestone]);
  const hash = createHmac('sha256', Buffer.from(seed, 'hex')).update(subject).digest();
  return hash.readUIntBE(0, NUMBER_BYTES) % SAMPLE_NUMBERS;
}
