import {
  type Feedback,
  type Placement,
  type PlacementId,
  type Review,
  nextReviewDueOn,
} from '@jatkopolku/domain/placement';
import { must } from '@jatkopolku/kernel';

import type { Change, Records } from '../records.ts';
import { judgeOccurring } from './judge-occurring.ts';
import type { KnownRecords } from './known-records.ts';
import { readFeedback, readReview } from './read-people.ts';
import { type Context, type Stage, counts, judged, newRecords, storedRecords } from './stage.ts';

/** A placement as it is with its reviews. */
export function reviewing(known: ReadonlyMap<PlacementId, readonly Review[]>) {
  return (placement: Placement): Placement => ({
    ...placement,
    nextReviewDueOn: nextReviewDueOn(placement, known.get(placement.placementId) ?? []),
  });
}

const reviews: Stage = async (context: Context) => {
  const { knownRecords, source, records } = context;
  const stored = await storedRecords(context, 'review');
  const contents = stored.map(
    ({ occurrence: _o, providerId: _p, agreementId: _a, ...review }): Review => review,
  );
  const verdict = await judgeOccurring<'reviews', Review>(
    source,
    {
      file: 'reviews',
      read: (row) => readReview(row, knownRecords),
      // One that was noted as done since came as one to be done: the package does not bring it again.
      cameAs: (review) => (review.doneOn === null ? [] : [{ ...review, doneOn: null }]),
      nameOf: ({ placementId, dueOn }) => ({ placementId, dueOn }),
    },
    contents,
  );
  const known = Map.groupBy([...contents, ...verdict.fresh], ({ placementId }) => placementId);
  for (const [placementId, own] of known) knownRecords.reviews.set(placementId, own);
  return {
    ...counts('reviews', verdict),
    groups: () => newRecords('review', verdict.fresh.map(withWhose(knownRecords))),
    afterwards: () => placementsBehind(records),
  };
};

/**
 * Placements that were there before the package and have another next review with it, and those that a
 * stopped import left behind. They are read after the reviews are written: who notes one later has seen these.
 */
async function* placementsBehind(records: Records): AsyncGenerator<Change[]> {
  const placements = await records.list('placement');
  const written = (await records.list('review')).map(({ record }) => record);
  const withReviews = reviewing(Map.groupBy(written, ({ placementId }) => placementId));
  for (const before of placements) {
    const record = withReviews(before.record);
    const isBehind = record.nextReviewDueOn !== before.record.nextReviewDueOn;
    if (isBehind) yield [{ kind: 'placement', record, before }];
  }
}

const feedback: Stage = async (context: Context) => {
  const { knownRecords, source } = context;
  const stored = await storedRecords(context, 'feedback');
  const verdict = await judgeOccurring(
    source,
    { file: 'feedback', read: (row) => readFeedback(row, knownRecords) },
    stored.map(
      ({ occurrence: _o, providerId: _p, agreementId: _a, ...answer }): Feedback => answer,
    ),
  );
  return judged('feedback', 'feedback', {
    ...verdict,
    fresh: verdict.fresh.map(withWhose(knownRecords)),
  });
};

/** The provider and the agreement of the placement are kept with what belongs to it. */
function withWhose({ placements }: KnownRecords) {
  return <T extends { readonly placementId: PlacementId }>(record: T) => {
    const { providerId, agreementId } = must(placements.get(record.placementId), 'the placement');
    return { ...record, providerId, agreementId };
  };
}

export const qualityStages: readonly Stage[] = [reviews, feedback];
