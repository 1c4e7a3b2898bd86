import { type Framework, monthsOfOption, noticeByOf } from '@jatkopolku/domain/framework';
import {
  type DateRange,
  type LocalDate,
  type ProblemCode,
  addDays,
  earlier,
  lastDayOfMonths,
  later,
  rangeOf,
} from '@jatkopolku/kernel';

import type { Agreement, Option } from './schema.ts';

/** An agreement's term with its decided options: its first and last day, and how many options it has had. */
export interface AgreementTerm extends DateRange {
  readonly optionsUsed: number;
}

type FrameworkTerms = Pick<Framework, 'startsOn' | 'endsOn' | 'optionMonths' | 'optionTerms'>;

/** What has the options: an agreement, or (null) every agreement without options of its own, of a lot or of all. */
type OptionHolder = Pick<Option, 'agreementId' | 'frameworkId' | 'lot'> &
  Partial<Pick<Agreement, 'termination'>>;

/** The term of an agreement; without one (null) that of every agreement without options of its own. */
export function agreementTerm(
  agreement: OptionHolder,
  framework: FrameworkTerms,
  options: readonly Option[],
): AgreementTerm {
  const term = termAfter(usedOptions(agreement, framework, options), framework);
  const last = agreement.termination?.on;
  if (last === undefined) return term;
  // A range has a day at least: of one terminated before it begins the first, on which it is over already.
  const end = later(term.start, earlier(term.end, last));
  return { ...rangeOf(term.start, end), optionsUsed: term.optionsUsed };
}

/** Whether the option is one of the holder's. */
export function isExtendedBy({ agreementId, lot }: OptionHolder, option: Option): boolean {
  if (option.agreementId !== null) return option.agreementId === agreementId;
  const isExcepted = agreementId !== null && option.except.includes(agreementId);
  return !isExcepted && (option.lot === null || option.lot === lot);
}

/** The options that extend the agreement, in their order: each follows the term that those before it give. */
export function usedOptions(
  agreement: OptionHolder,
  framework: FrameworkTerms,
  options: readonly Option[],
): readonly Option[] {
  const own = options
    .filter((option) => option.frameworkId === agreement.frameworkId)
    .filter((option) => isExtendedBy(agreement, option))
    .toSorted((a, b) => a.optionNo - b.optionNo);
  const used: Option[] = [];
  for (const option of own) {
    if (follows(option, termAfter(used, framework), framework)) used.push(option);
  }
  return used;
}

function termAfter(used: readonly Option[], framework: FrameworkTerms): AgreementTerm {
  const end = used.at(-1)?.endsOn ?? framework.endsOn;
  return { ...rangeOf(framework.startsOn, end), optionsUsed: used.length };
}

/** An option as far as it is known; undefined is unreadable. */
export interface OptionDraft {
  readonly optionNo: number | undefined;
  readonly startsOn: LocalDate | undefined;
  readonly endsOn: LocalDate | undefined;
  readonly decidedOn: LocalDate | undefined;
}

/** The next one in number (when that can be read), begins the day after the running term, exactly as long as the framework says. */
function follows(draft: OptionDraft, term: AgreementTerm, framework: FrameworkTerms): boolean {
  const next = term.optionsUsed + 1;
  return (
    (draft.optionNo === undefined || draft.optionNo === next) &&
    draft.startsOn === addDays(term.end, 1) &&
    draft.endsOn === lastDayOfMonths(draft.startsOn, monthsOfOption(framework, next))
  );
}

/**
 * An option must fit the term of every agreement it extends (1397/2016 §136.2(1): a clear option).
 * It is decided no later than the last day of the running term; a row out of order is not judged for that.
 */
export function optionProblems(
  draft: OptionDraft,
  framework: FrameworkTerms & Pick<Framework, 'optionCount'>,
  terms: readonly AgreementTerm[],
): ProblemCode[] {
  const { optionNo, startsOn, endsOn, decidedOn } = draft;
  const problems: ProblemCode[] = [];
  if (optionNo === undefined) problems.push('invalid-number');
  else if (optionNo > framework.optionCount) problems.push('option-limit-exceeded');
  const readable = startsOn !== undefined && endsOn !== undefined;
  const contiguous = readable && terms.every((term) => follows(draft, term, framework));
  if (!contiguous) problems.push('option-not-contiguous');
  const isLate = (term: AgreementTerm) =>
    decidedOn === undefined || decidedOn > noticeByOf(framework, term.optionsUsed + 1, term.end);
  const late = decidedOn === undefined || terms.some(isLate);
  if (contiguous && late) problems.push('option-decided-late');
  return problems;
}
