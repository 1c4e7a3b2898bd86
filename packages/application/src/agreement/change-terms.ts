import {
  type Agreement,
  type AgreementState,
  type AgreementTerm,
  type PricePeriod,
  agreementStateOn,
  agreementSteps,
  isPriced,
  isSigned,
  missingTerms,
  priceProblems,
  withPrice,
} from '@jatkopolku/domain/agreement';
import {
  type LocalDate,
  type Problem,
  type Result,
  type Step,
  monthOf,
  must,
  stepProblem,
} from '@jatkopolku/kernel';

import { changeRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { EventType, Records, Witness } from '../records.ts';
import { type Refusal, allow } from '../refuse.ts';
import { termOf } from './create-agreement.ts';
import type { ExpectedToday } from './sign-agreement.ts';

/** How much is agreed at most, and where the compulsory terms are in the contract. */
export type ContractFacts = Pick<Agreement, 'places' | 'capCents' | 'contractTerms'>;

/** Writes down what the contract says, also when it is amended; no term is taken from a signed contract. */
export function changeContract(
  records: Records,
  expected: ExpectedToday,
  facts: ContractFacts,
): Saved<Agreement> {
  return changeAgreement(records, expected, (before, { state }) => {
    const problems = stepProblems(agreementSteps.amend, state);
    const missing = missingTerms(facts.contractTerms);
    const known = missingTerms(before.contractTerms);
    const lost = missing.filter((term) => !known.includes(term)).length;
    if (isSigned(before) && lost > 0) {
      problems.push({ code: 'contract-terms-missing', details: { count: missing.length } });
    }
    return allow({ ...before, ...facts }, problems);
  });
}

/** Sets the day price from a day on: not of days gone by, nor of a month that is booked, nor of what is not bought. */
export function changePrice(
  records: Records,
  expected: ExpectedToday,
  price: PricePeriod,
): Saved<Agreement> {
  const month = monthOf(price.from);
  const priced = { ...expected, event: 'price-changed' } as const;
  return changeAgreement(records, priced, async (before, { state, term }) => {
    const runs = await records.listWithin('run', { month });
    const ground = { term, today: expected.today, isBooked: runs.length > 0 };
    const problems = [
      ...stepProblems(agreementSteps.price, state),
      ...priceProblems(before, price, ground),
    ];
    const framework = must(await records.get('framework', before), 'the framework').record;
    if (!isPriced(price, framework)) {
      problems.push({ code: 'price-by-procedure', at: '/dayPriceCents' });
    }
    return allow({ ...before, laterPrices: withPrice(before.laterPrices, price) }, problems);
  });
}

/** Why a step is not taken from the state of the day. */
export function stepProblems(step: Step<AgreementState>, state: AgreementState): Problem[] {
  const problem = stepProblem(step, { state }, '');
  return problem ? [problem] : [];
}

/** The state of an agreement on the day. */
interface Standing {
  readonly state: AgreementState;
  readonly term: AgreementTerm;
}

type Edit = (
  before: Agreement,
  standing: Standing,
) => Result<Agreement, Refusal> | Promise<Result<Agreement, Refusal>>;

interface Changing extends ExpectedToday {
  readonly event?: EventType;
  readonly witnesses?: readonly Witness[];
}

/** Changes an agreement as it is on the day; its state is kept as it is then. */
export function changeAgreement(
  records: Records,
  { today, ...expected }: Changing,
  edit: Edit,
): Saved<Agreement> {
  return changeRecord(records, {
    kind: 'agreement',
    ...expected,
    edit: async (before) => {
      const standing = await standingOn(records, before, today);
      return edit(before, standing);
    },
  });
}

/** The state and the term of an agreement on a day. */
async function standingOn(
  records: Records,
  agreement: Agreement,
  day: LocalDate,
): Promise<Standing> {
  const term = await termOf(records, agreement);
  return { term, state: agreementStateOn(agreement, term, day) };
}
