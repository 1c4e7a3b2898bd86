import { type Operations, operations } from '@jatkopolku/contracts';
import { type Placement, isGrade } from '@jatkopolku/domain/placement';
import { type LocalDate, type ProblemCode, addMonths, parseLocalDate } from '@jatkopolku/kernel';

import { readBy, withProblems } from '../../form/reading.ts';

export interface ReviewDraft {
  readonly dueOn: string;
  readonly doneOn: string;
}

type Reviewed = Pick<Placement, 'placementId' | 'startsOn' | 'reviewIntervalMonths'>;

/** The review that comes next: an interval after the last one, or after the start. */
export function nextReview(
  { startsOn, reviewIntervalMonths }: Reviewed,
  dueDays: readonly LocalDate[],
): ReviewDraft {
  const months = Number(reviewIntervalMonths);
  const last = dueDays.toSorted().at(-1) ?? startsOn;
  return { dueOn: months > 0 ? addMonths(last, months) : '', doneOn: '' };
}

export function readReview(
  { dueOn, doneOn }: ReviewDraft,
  { placementId, reviewIntervalMonths }: Reviewed,
  today: LocalDate,
) {
  const intervalMonths = reviewIntervalMonths;
  const body = { placementId, intervalMonths, dueOn, doneOn: doneOn || null };
  const codes: (readonly [keyof ReviewDraft, ProblemCode])[] =
    doneOn > today ? [['doneOn', 'day-not-yet']] : [];
  return withProblems(
    readBy<ReviewDraft, Operations['makeReview']>(operations.makeReview, body),
    codes,
  );
}

export interface FeedbackDraft {
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
  return withProblems(
    readBy<FeedbackDraft, Operations['makeFeedback']>(operations.makeFeedback, body),
    codes,
  );
}
