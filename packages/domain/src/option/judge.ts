import {
  type Agreement,
  type LeftOption,
  type Option,
  agreementTerm,
  isInScope,
  isNamed,
  isPriced,
  optionProblems,
  usedOptions,
  isTerminated,
} from '@jatkopolku/domain/agreement';
import { type Framework, monthsOfOption, noticeByOf } from '@jatkopolku/domain/framework';
import { type LocalDate, type ProblemCode, addDays, lastDayOfMonths } from '@jatkopolku/kernel';

import type { Decision, OptionGround } from './schema.ts';

/** What is to be decided. */
export type Proposal = Pick<
  Decision,
  'frameworkId' | 'optionNo' | 'use' | 'lot' | 'agreementIds' | 'except' | 'prices'
>;

/** What a proposal is judged by. */
export interface OptionFacts {
  readonly framework: Framework;
  /** All of the framework's. */
  readonly agreements: readonly Agreement[];
  readonly options: readonly Option[];
  readonly left: readonly LeftOption[];
  readonly today: LocalDate;
  /** Why the law forbids buying from the agreement's provider; undefined when it does not. */
  readonly companyProblem: (agreement: Agreement) => ProblemCode | undefined;
}

/** An option's term and the last day of telling it, as the framework gives them. */
export interface OptionTimes {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly noticeBy: LocalDate;
  /** The last day of the term before it. */
  readonly runningEnd: LocalDate;
}

/** Where a framework's option lies when all before it are used. */
export function timesOfOption(
  framework: Pick<Framework, 'endsOn' | 'optionMonths' | 'optionTerms'>,
  optionNo: number,
): OptionTimes {
  let runningEnd = framework.endsOn;
  for (let no = 1; no < optionNo; no += 1) {
    runningEnd = lastDayOfMonths(addDays(runningEnd, 1), monthsOfOption(framework, no));
  }
  const startsOn = addDays(runningEnd, 1);
  return {
    startsOn,
    endsOn: lastDayOfMonths(startsOn, monthsOfOption(framework, optionNo)),
    noticeBy: noticeByOf(framework, optionNo, runningEnd),
    runningEnd,
  };
}

/** An agreement in the scope, and why it is left out; null when it is reached. */
export interface JudgedAgreement {
  readonly agreement: Agreement;
  readonly ground: OptionGround | null;
  readonly problem: ProblemCode | null;
}

export interface Judgement extends OptionTimes {
  /** The conditions of the option, which are to be looked at. */
  readonly conditions: string;
  /** Why nothing can be decided; empty when it can. */
  readonly problems: readonly ProblemCode[];
  readonly agreements: readonly JudgedAgreement[];
}

/** What a decision would reach today, agreement by agreement, and why it cannot be made where it cannot. */
export function judgeDecision(proposal: Proposal, facts: OptionFacts): Judgement {
  const { framework } = facts;
  const times = timesOfOption(framework, proposal.optionNo);
  const agreements = facts.agreements
    .filter((agreement) => isNamed(agreement, proposal))
    .map((agreement) => judgeAgreement(agreement, proposal, { ...facts, times }));
  return {
    ...times,
    conditions: framework.optionTerms[proposal.optionNo - 1]?.conditions ?? '',
    problems: [
      ...new Set([
        ...nameProblems(proposal, facts),
        ...priceProblems(proposal, framework),
        ...reachProblems(),
      ]),
    ],
    agreements,
  };

  function reachProblems(): ProblemCode[] {
    if (proposal.optionNo > framework.optionCount) return ['option-limit-exceeded'];
    if (agreements.some(({ ground }) => ground === null)) return [];
    if (agreements.length > 0) return [problemOfNobody(agreements)];
    if (proposal.agreementIds !== null) return ['option-for-nobody'];
    const own = { frameworkId: framework.frameworkId, agreementId: null, lot: proposal.lot };
    const term = agreementTerm(own, framework, facts.options);
    return optionProblems(draftOf(proposal, times, facts.today), framework, [term]);
  }
}

function draftOf(
  { optionNo }: Pick<Proposal, 'optionNo'>,
  { startsOn, endsOn }: OptionTimes,
  today: LocalDate,
) {
  return { optionNo, startsOn, endsOn, decidedOn: today };
}

/** Whatever is named must be one of the framework's. */
function nameProblems(proposal: Proposal, { agreements }: OptionFacts): ProblemCode[] {
  const known = new Set(agreements.map(({ agreementId }) => agreementId));
  const named = [
    ...(proposal.agreementIds ?? []),
    ...proposal.except,
    ...proposal.prices.flatMap(({ agreementId }) => agreementId ?? []),
  ];
  return named.every((agreementId) => known.has(agreementId)) ? [] : ['unknown-agreement'];
}

/** What is bought on has a price; an own unit's and another authority's work gets none by an option. */
function priceProblems({ prices }: Proposal, framework: Framework): ProblemCode[] {
  return prices.every((price) => isPriced(price, framework)) ? [] : ['price-by-procedure'];
}

interface AgreementFacts extends OptionFacts {
  readonly times: OptionTimes;
}

function judgeAgreement(
  agreement: Agreement,
  proposal: Proposal,
  facts: AgreementFacts,
): JudgedAgreement {
  const ground = groundOf(agreement, proposal, facts);
  if (ground !== null || proposal.use === 'leave') return { agreement, ground, problem: null };
  const problem = facts.companyProblem(agreement);
  return problem
    ? { agreement, ground: 'company', problem }
    : { agreement, ground: null, problem: null };
}

function groundOf(
  agreement: Agreement,
  proposal: Proposal,
  { framework, options, left, times, today }: AgreementFacts,
): OptionGround | null {
  if (proposal.except.includes(agreement.agreementId)) return 'excepted';
  if (agreement.signedOn === null) return 'not-signed';
  if (isTerminated(agreement)) return 'terminated';
  const used = usedOptions(agreement, framework, options);
  if (used.some(({ optionNo }) => optionNo === proposal.optionNo)) return 'already-used';
  const isLeft = left.some(
    (one) => one.optionNo === proposal.optionNo && isInScope(agreement, one),
  );
  if (isLeft) return 'already-left';
  const term = agreementTerm(agreement, framework, options);
  const problems = optionProblems(draftOf(proposal, times, today), framework, [term]);
  if (problems.includes('option-decided-late')) return 'late';
  return problems.length > 0 ? 'not-next' : null;
}

/** The reason when nobody is reached: what most of them have in common. */
function problemOfNobody(agreements: readonly JudgedAgreement[]): ProblemCode {
  const open = agreements.filter(({ ground }) => ground !== 'excepted');
  const all = (...grounds: OptionGround[]) =>
    open.length > 0 && open.every(({ ground }) => ground !== null && grounds.includes(ground));
  if (all('already-used', 'already-left')) return 'option-already-decided';
  if (all('late', 'terminated', 'not-signed')) {
    return open.some(({ ground }) => ground === 'late')
      ? 'option-decided-late'
      : 'option-for-nobody';
  }
  const someNext = open.some(({ ground }) => ground === 'not-next');
  return someNext ? 'option-not-contiguous' : 'option-for-nobody';
}
