import { type Framework, monthsOfOption } from '@jatkopolku/domain/framework';
import { type DateRange, type LocalDate, addDays, lastDayOfMonths } from '@jatkopolku/kernel';

import { usedOptions } from './options.ts';
import type { Agreement, Option } from './schema.ts';

/** How an option stands: decided; the next to decide; after one that is not decided yet; or never to be used. */
export type OptionStanding = 'used' | 'open' | 'later' | 'lapsed';

/** A year that an agreement may go on by an option of its framework. */
export interface PlannedOption extends DateRange {
  readonly optionNo: number;
  readonly standing: OptionStanding;
  /** When it was decided; null for one that is not. */
  readonly decidedOn: LocalDate | null;
  /** The last day on which it can be decided: that of the term before it. */
  readonly decideBy: LocalDate;
}

/** The whole course of an agreement: its base term, its options in their order, and the day beyond which it cannot go. */
export interface TermPlan {
  readonly base: DateRange;
  readonly options: readonly PlannedOption[];
  readonly latestEnd: LocalDate;
}

type PlannedAgreement = Pick<
  Agreement,
  'agreementId' | 'frameworkId' | 'lot' | 'state' | 'termination'
>;
type OptionTerms = Pick<
  Framework,
  'startsOn' | 'endsOn' | 'optionCount' | 'optionMonths' | 'optionTerms'
>;

interface Day {
  readonly options: readonly Option[];
  readonly today: LocalDate;
}

/** An agreement's term and what its framework's options may still make of it, as of a day. */
export function termPlan(
  agreement: PlannedAgreement,
  framework: OptionTerms,
  { options, today }: Day,
): TermPlan {
  const base = { start: framework.startsOn, end: framework.endsOn };
  const used = usedOptions(agreement, framework, options);
  const isOver = agreement.state === 'terminated' || agreement.termination !== null;
  const planned: PlannedOption[] = [];
  for (let optionNo = 1; optionNo <= framework.optionCount; optionNo += 1) {
    const before = planned.at(-1);
    const decideBy = before?.end ?? base.end;
    const start = addDays(decideBy, 1);
    const end = lastDayOfMonths(start, monthsOfOption(framework, optionNo));
    const decidedOn = used[optionNo - 1]?.decidedOn ?? null;
    const isLate = isOver || today > decideBy;
    const standing = decidedOn === null ? standingAfter(before, isLate) : 'used';
    planned.push({ optionNo, start, end, standing, decidedOn, decideBy });
  }
  const usable = planned.filter(({ standing }) => standing !== 'lapsed');
  return { base, options: planned, latestEnd: usable.at(-1)?.end ?? base.end };
}

/** Options are used in their order: after one that has lapsed there is none. */
function standingAfter(before: PlannedOption | undefined, isLate: boolean): OptionStanding {
  if (isLate || before?.standing === 'lapsed') return 'lapsed';
  return before === undefined || before.standing === 'used' ? 'open' : 'later';
}
