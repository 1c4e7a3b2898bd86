import { procurementLimitOn } from '@jatkopolku/domain/law';
import { type LocalDate, addDays, lastDayOfMonths } from '@jatkopolku/kernel';

import type { Framework } from './schema.ts';

type OptionTerms = Pick<Framework, 'optionMonths' | 'optionTerms'>;
type Term = OptionTerms & Pick<Framework, 'startsOn' | 'endsOn' | 'optionCount'>;

/** How many months a framework's option is long, by its number from 1. */
export function monthsOfOption(
  { optionMonths, optionTerms }: OptionTerms,
  optionNo: number,
): number {
  return optionTerms[optionNo - 1]?.months ?? optionMonths;
}

/** The last day on which the county can notify the provider that an option is used, by the last day of the term before it. */
export function noticeByOf(
  { optionTerms }: Pick<Framework, 'optionTerms'>,
  optionNo: number,
  runningEnd: LocalDate,
): LocalDate {
  return addDays(runningEnd, -(optionTerms[optionNo - 1]?.noticeDays ?? 0));
}

/** An option as the framework's terms give it, when every option before it is used. */
export interface OptionInTerms {
  readonly optionNo: number;
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly months: number;
  /** The last day on which the county can notify the provider of it. */
  readonly noticeBy: LocalDate;
  readonly conditions: string;
}

/** A framework's options in their order, each after the term before it. */
export function optionsOf(terms: Term): readonly OptionInTerms[] {
  const options: OptionInTerms[] = [];
  for (let optionNo = 1; optionNo <= terms.optionCount; optionNo += 1) {
    const before = options.at(-1)?.end ?? terms.endsOn;
    const conditions = terms.optionTerms[optionNo - 1]?.conditions ?? '';
    const months = monthsOfOption(terms, optionNo);
    const start = addDays(before, 1);
    const end = lastDayOfMonths(start, months);
    options.push({
      optionNo,
      months,
      start,
      end,
      noticeBy: noticeByOf(terms, optionNo, before),
      conditions,
    });
  }
  return options;
}

/** The last day of all, when every option is used. */
export function latestEndOf(terms: Term): LocalDate {
  return optionsOf(terms).at(-1)?.end ?? terms.endsOn;
}

/**
 * Whether a framework agreement may last longer than the four years of 1397/2016 §42, its options included:
 * then its object must give a reason, in writing. A dynamic purchasing system is not limited (§49), and what
 * is not procured is no framework agreement.
 */
export function isLongTerm(
  terms: Term & { readonly procedure: Framework['procedure'] | undefined },
): boolean {
  if (terms.procedure !== 'framework') return false;
  const months = procurementLimitOn('frameworkMonthsMax', terms.startsOn);
  return latestEndOf(terms) > lastDayOfMonths(terms.startsOn, months);
}
