import { type Agreement, TALLY_LATEST } from '@jatkopolku/domain/agreement';
import type { Placement } from '@jatkopolku/domain/placement';

import type { Saved } from './create-record.ts';
import { listOfProvider } from './list-of-provider.ts';
import { placementsOfAgreement } from './placements-of-agreement.ts';
import type { Change, Kind, KeyOf, Records } from './records.ts';

/** What was counted before something is added to it. */
export interface Counted<T, Id> {
  /** All of them, also what an index does not show yet. */
  readonly items: readonly T[];
  /** Goes into the transaction of what is added: of two who counted the same, one writes. */
  readonly adding: (id: Id) => Change;
}

/** The placements of an agreement, before one takes a place. */
export async function countedPlacements(
  records: Records,
  agreement: Pick<Agreement, 'agreementId' | 'providerId'>,
): Promise<Counted<Placement, Placement['placementId']>> {
  const { agreementId } = agreement;
  // Read first: what is counted after it is no older.
  const before = await records.get('placeTally', { agreementId });
  const latest = before?.record.latest ?? [];
  const [listed, written] = await Promise.all([
    placementsOfAgreement(records, agreement),
    records.getMany(
      'placement',
      latest.map((placementId) => ({ placementId })),
    ),
  ]);
  const fresh = written
    .map(({ record }) => record)
    .filter((one) => one.agreementId === agreementId);
  return {
    items: together(listed, fresh, ({ placementId }) => placementId),
    adding: (id) => ({
      kind: 'placeTally',
      record: { agreementId, latest: named(id, latest) },
      before,
    }),
  };
}

/** The agreements of a provider, before one of them is signed. */
export async function countedAgreements(
  records: Records,
  { providerId }: Pick<Agreement, 'providerId'>,
): Promise<Counted<Agreement, Agreement['agreementId']>> {
  const before = await records.get('lotTally', { providerId });
  const latest = before?.record.latest ?? [];
  const [listed, written] = await Promise.all([
    listOfProvider(records, 'agreement', providerId),
    records.getMany(
      'agreement',
      latest.map((agreementId) => ({ agreementId })),
    ),
  ]);
  const fresh = written.map(({ record }) => record);
  return {
    items: together(
      listed.map(({ record }) => record),
      fresh,
      ({ agreementId }) => agreementId,
    ),
    adding: (id) => ({
      kind: 'lotTally',
      record: { providerId, latest: named(id, latest) },
      before,
    }),
  };
}

/** What was read by its name is newer than what an index lists. */
function together<T>(listed: readonly T[], fresh: readonly T[], idOf: (one: T) => string): T[] {
  return [...new Map([...listed, ...fresh].map((one) => [idOf(one), one])).values()];
}

function named<Id>(id: Id, latest: readonly Id[]): Id[] {
  return [id, ...latest.filter((one) => one !== id)].slice(0, TALLY_LATEST);
}

/** Each try counts what the one before was overtaken by, so few are needed. */
const ATTEMPTS = 8;

/**
 * Does again what was overtaken by another who counted the same. What the asker saw and somebody has
 * changed since is refused at once.
 * @param isAsExpected whether the asker's own record still is at the expected version; a new one always is.
 */
export async function countedAgain<T>(
  attempt: () => Saved<T>,
  isAsExpected: () => Promise<boolean> = () => Promise.resolve(true),
): Saved<T> {
  for (let left = ATTEMPTS; ; left -= 1) {
    const made = await attempt();
    const isOvertaken = !made.ok && made.error.every(({ code }) => code === 'changed-meanwhile');
    if (!isOvertaken || left === 1 || !(await isAsExpected())) return made;
  }
}

/** Whether a record still is the version that somebody saw. */
export function asExpected<K extends Kind>(
  records: Records,
  kind: K,
  { key, version }: { readonly key: KeyOf<K>; readonly version: number },
): () => Promise<boolean> {
  return async () => (await records.get(kind, key))?.version === version;
}
