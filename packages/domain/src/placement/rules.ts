import { instructorSchema } from '@jatkopolku/domain/agreement';
import { limitOn } from '@jatkopolku/domain/law';
import {
  type DateRange,
  type LocalDate,
  type Problem,
  type ProblemCode,
  contains,
  dateRange,
  encloses,
  lastDayOfMonths,
  localDate,
} from '@jatkopolku/kernel';

import { type Hours, hoursProblem } from './hours.ts';
import {
  type PlacedInstructor,
  type Placement,
  type PlanType,
  coachings,
  planTypes,
} from './schema.ts';

export const GRADE_MIN = 4;
export const GRADE_MAX = 10;

/** The law of before any row: its limits are the widest. */
const OLDEST_LAW = localDate('0001-01-01');

export function parsePlanType(text: string): PlanType | undefined {
  return planTypes.find((type) => type === text);
}

export function parseCoaching(text: string): (typeof coachings)[number] | undefined {
  return coachings.find((coaching) => coaching === text);
}

export function parseInstructorQualification(
  text: string,
): PlacedInstructor['instructorQualification'] | undefined {
  return instructorSchema.shape.qualification.options.find((one) => one === text);
}

/** A placement as far as it is known: undefined is unreadable and silences what needs it; null is none. */
export interface PlacementDraft {
  readonly clientKnown: boolean;
  /** The agreement's term with its decided options; undefined when the agreement is unknown. */
  readonly agreementTerm: DateRange | undefined;
  readonly startsOn: LocalDate | undefined;
  readonly endsOn: LocalDate | undefined;
  readonly endedOn: LocalDate | null | undefined;
  /** Of one that was moved from another agreement: it goes on with the period that began then. */
  readonly periodStartedOn?: LocalDate | null;
  readonly daysPerWeek: number | undefined;
  readonly hoursPerDay: Hours | undefined;
  readonly planType: PlanType | undefined;
  readonly planSignedOn: LocalDate | undefined;
  readonly goal: string;
  readonly description: string;
  readonly instructor: string;
  readonly coaching: Placement['coaching'] | undefined;
}

/** Every rule of 189/2001 and of the county's terms that the placement breaks. */
export function placementProblems(draft: PlacementDraft): ProblemCode[] {
  const problems: ProblemCode[] = [];
  if (!draft.clientKnown) problems.push('unknown-client');
  if (!draft.agreementTerm) problems.push('unknown-agreement');
  problems.push(...periodProblems(draft));
  if (!isDaysPerWeek(draft.daysPerWeek, draft.startsOn)) {
    problems.push('days-per-week-out-of-range');
  }
  if (!draft.hoursPerDay || hoursProblem(draft.hoursPerDay, draft.startsOn)) {
    problems.push('hours-per-day-out-of-range');
  }
  problems.push(...planProblems(draft));
  if (draft.instructor === '') problems.push('instructor-missing');
  if (draft.coaching === undefined) problems.push('unknown-value');
  return problems;
}

/** Period length: 189/2001 §13 b.2 (before 1.7.2015 §13.2), 3–24 months at a time. */
function periodProblems(draft: PlacementDraft): ProblemCode[] {
  const period = dateRange(draft.startsOn, draft.endsOn);
  const endUnreadable = draft.endedOn === undefined;
  if (!period)
    return ['invalid-period', ...(endUnreadable ? (['ended-outside-period'] as const) : [])];
  const problems: ProblemCode[] = [];
  const { end } = period;
  const first = draft.periodStartedOn ?? period.start;
  if (end < lastDayOfMonths(first, limitOn('periodMonthsMin', first))) {
    problems.push('period-too-short');
  }
  if (end > lastDayOfMonths(first, limitOn('periodMonthsMax', first))) {
    problems.push('period-too-long');
  }
  if (draft.agreementTerm && !encloses(draft.agreementTerm, period)) {
    problems.push('outside-agreement');
  }
  if (endUnreadable || (draft.endedOn && !contains(period, draft.endedOn))) {
    problems.push('ended-outside-period');
  }
  return problems;
}

/** Where the start cannot be read, only a number that no date allows is out of range. */
function isDaysPerWeek(days: number | undefined, startsOn: LocalDate | undefined): boolean {
  if (days === undefined) return false;

  const date = startsOn ?? OLDEST_LAW;
  return days >= limitOn('daysPerWeekMin', date) && days <= limitOn('attendedDaysPerWeek', date);
}

/** The plan's compulsory items: 189/2001 §9.1, as amended by 702/2020. */
function planProblems(draft: PlacementDraft): ProblemCode[] {
  const problems: ProblemCode[] = [];
  const items = [draft.goal, draft.description, draft.planType ?? '', draft.planSignedOn ?? ''];
  if (items.includes('')) problems.push('plan-item-missing');
  if (draft.planSignedOn && draft.startsOn && draft.planSignedOn > draft.startsOn) {
    problems.push('plan-signed-late');
  }
  return problems;
}

type PlanTexts = Pick<Placement, 'support' | 'otherServices'>;

/**
 * Which of the plan's items 4 and 5 (189/2001 §9.1) are missing. They are asked for where a client is placed here,
 * and stay once they are there: placements from elsewhere lack them.
 */
export function planTextProblems(placed: PlanTexts, before?: PlanTexts): Problem[] {
  return (['support', 'otherServices'] as const).flatMap((item) => {
    const isAsked = before === undefined || before[item] !== '';
    return isAsked && placed[item] === ''
      ? [{ code: 'plan-item-missing', at: `/${item}` } as const]
      : [];
  });
}

/** Why a placement is not ended before its time: somebody has ended it, and its end is put right instead. */
export function endProblem({ endedOn }: Pick<Placement, 'endedOn'>): Problem | undefined {
  return endedOn === null ? undefined : { code: 'end-known' };
}

/** Why there is no end to put right. */
export function correctEndProblem({ endedOn }: Pick<Placement, 'endedOn'>): Problem | undefined {
  return endedOn === null ? { code: 'not-ended' } : undefined;
}

export function isGrade(grade: number | undefined): boolean {
  return grade !== undefined && grade >= GRADE_MIN && grade <= GRADE_MAX;
}
