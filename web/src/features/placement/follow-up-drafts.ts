import { type Operations, operations } from '@jatkopolku/contracts';
import { type Placement, isGrade } from '@jatkopolku/domain/placement';
import { type LocalDate, type ProblemCode, parseLocalDate } from '@jatkopolku/kernel';

import { readBy, withFaults } from '../../form/reading.ts';

interface ReviewDraft {
  readonly dueOn: string;
  readonly doneOn: string;
}

type Reviewed = Pick<Placement, 'placementId' | 'startsOn' | 'reviewIntervalMonths'>;

export const emptyReview: ReviewDraft = { dueOn: '', doneOn: '' };

export function readReview(
  { dueOn, doneOn }: ReviewDraft,
  { placementId, reviewIntervalMonths }: Reviewed,
  today: LocalDate,
) {
  const intervalMonths = reviewIntervalMonths;
  const body = { placementId, intervalMonths, dueOn, doneOn: doneOn || null };
  const codes: (readonly [keyof ReviewDraft, ProblemCode])[] =
    doneOn > today ? [['doneOn', 'day-ahead']] : [];
  return withFaults(
    readBy<ReviewDraft, Operations['createReview']>(operations.createReview, body),
    codes,
  );
}

interface DoneDraft {
  readonly doneOn: string;
}

/** When the review that is due was done: while the placement lasts or after it, and not ahead. */
export function readDone(
  draft: DoneDraft,
  { startsOn }: Pick<Placement, 'startsOn'>,
  today: LocalDate,
) {
  const day = parseLocalDate(draft.doneOn);
  const codes: (readonly [keyof DoneDraft, ProblemCode])[] = [];
  if (day !== undefined && day > today) codes.push(['doneOn', 'day-ahead']);
  if (day !== undefined && day < startsOn) codes.push(['doneOn', 'outside-placement']);
  return withFaults(
    readBy<DoneDraft, Operations['noteReviewDone']>(operations.noteReviewDone, draft),
    codes,
  );
}

interface FeedbackDraft {
  readonly givenOn: string;
  readonly grade: string;
}

export function readFeedback(
  { givenOn, grade }: FeedbackDraft,
  placementId: Placement['placementId'],
  today: LocalDate,
) {
  const number = grade === '' ? undefined : Number(grade);
  const body = { placementId, givenOn, grade: number };
  const codes: (readonly [keyof FeedbackDraft, ProblemCode])[] = [];
  if (number !== undefined && !isGrade(number)) codes.push(['grade', 'grade-out-of-range']);
  const day = parseLocalDate(givenOn);
  if (day !== undefined && day > today) codes.push(['givenOn', 'day-not-yet']);
  return withFaults(
    readBy<FeedbackDraft, Operations['createFeedback']>(operations.createFeedback, body),
    codes,
  );
}
