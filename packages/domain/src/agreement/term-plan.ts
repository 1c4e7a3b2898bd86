import { type Framework, monthsOfOption, noticeByOf } from '@jatkopolku/domain/framework';
import {
  type DateRange,
  type LocalDate,
  addDays,
  lastDayOfMonths,
  rangeOf,
} from '@jatkopolku/kernel';

import { isTerminated } from './lifecycle.ts';
import { usedOptions } from './options.ts';
import type { Agreement, Option } from './schema.ts';
import { type LeftOption, isInScope } from './scope.ts';

/** The state of an option: used; decided not to be used; the next to decide; after one that is not decided yet; or too late to be used. */
export const optionStandings = ['used', 'left', 'open', 'later', 'lapsed'] as const;
export type OptionStanding = (typeof optionStandings)[number];

/** A year that an agreement may go on by an option of its framework. */
export interface PlannedOption {
  readonly optionNo: number;
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly standing: OptionStanding;
  /** When it was decided; null for one that is not. */
  readonly decidedOn: LocalDate | null;
  /** The last day on which it can be decided: that of notice, before the term before it ends. */
  readonly decideBy: LocalDate;
}

/** The whole course of an agreement: its base term, its options in their order, and the day beyond which it cannot go. */
export interface TermPlan {
  readonly base: DateRange;
  readonly options: readonly PlannedOption[];
  readonly latestEnd: LocalDate;
}

/** An agreement; or (null) what holds for all of a framework that has none. */
type PlannedAgreement = Pick<Agreement, 'frameworkId' | 'termination'> & {
  readonly agreementId: Agreement['agreementId'] | null;
  readonly lot: Agreement['lot'] | null;
  readonly state: Agreement['state'] | null;
};
type OptionTerms = Pick<
  Framework,
  'startsOn' | 'endsOn' | 'optionCount' | 'optionMonths' | 'optionTerms'
>;

interface Day {
  readonly options: readonly Option[];
  /** Options that are decided not to be used; none where nobody has decided. */
  readonly left?: readonly LeftOption[];
  readonly today: LocalDate;
}

/** An agreement's term and what its framework's options may still make of it, as of a day. */
export function termPlan(
  agreement: PlannedAgreement,
  framework: OptionTerms,
  { options, left = [], today }: Day,
): TermPlan {
  const base = rangeOf(framework.startsOn, framework.endsOn);
  const used = usedOptions(agreement, framework, options);
  const isEnded = isTerminated(agreement);
  const planned: PlannedOption[] = [];
  for (let optionNo = 1; optionNo <= framework.optionCount; optionNo += 1) {
    const before = planned.at(-1);
    const runningEnd = before?.end ?? base.end;
    const decideBy = noticeByOf(framework, optionNo, runningEnd);
    const start = addDays(runningEnd, 1);
    const end = lastDayOfMonths(start, monthsOfOption(framework, optionNo));
    const decidedOn = used[optionNo - 1]?.decidedOn ?? null;
    const isLate = isEnded || today > decideBy;
    const isLeft = left.some((one) => one.optionNo === optionNo && isInScope(agreement, one));
    const standing = decidedOn === null ? standingAfter(before, { isLate, isLeft }) : 'used';
    planned.push({ optionNo, start, end, standing, decidedOn, decideBy });
  }
  const usable = planned.filter(({ standing }) => standing !== 'lapsed' && standing !== 'left');
  return { base, options: planned, latestEnd: usable.at(-1)?.end ?? base.end };
}

/** Options are used in their order: after one that was left or has lapsed there is none. */
function standingAfter(
  before: PlannedOption | undefined,
  { isLate, isLeft }: { readonly isLate: boolean; readonly isLeft: boolean },
): OptionStanding {
  if (isLeft) return 'left';
  if (isLate || before?.standing === 'lapsed' || before?.standing === 'left') return 'lapsed';
  return before === undefined || before.standing === 'used' ? 'open' : 'later';
}
