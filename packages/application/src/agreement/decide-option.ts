import {
  type Agreement,
  type Option,
  agreementStateOn,
  agreementSteps,
  agreementTerm,
  isExtendedBy,
  isSigned,
  optionProblems,
  signedAgreementStateOn,
} from '@jatkopolku/domain/agreement';
import { type Framework, frameworkStateOn, frameworkSteps } from '@jatkopolku/domain/framework';
import {
  type LocalDate,
  type Problem,
  type ProblemCode,
  type Result,
  type Step,
  stepProblem,
  success,
} from '@jatkopolku/kernel';

import type { Asking, Made } from '../make-record.ts';
import type { Change, Records, Stored } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';

/** What an option extends: a framework with all its agreements, or one agreement of it. */
interface Extended {
  readonly framework: Stored<Framework>;
  readonly agreements: readonly Stored<Agreement>[];
  readonly options: readonly Option[];
}

/**
 * Decides an option year, for every agreement of the framework or for one. What it extends changes in
 * the same transaction, so of two decisions at once the later is judged by what the first one left.
 * The same decision told again is there already.
 */
export async function decideOption(
  records: Records,
  option: Option,
  { actor, today }: Asking<LocalDate>,
): Made<Option> {
  const known = await records.get('option', option);
  if (known) return success(known);
  const extended = await loadExtended(records, option);
  if (!extended.ok) return extended;
  const reasons = reasonsAgainst(option, extended.value, today);
  if (reasons.length > 0) return refuse(...reasons);
  const changes = [
    { kind: 'option' as const, record: option },
    ...extensions(option, extended.value, today),
  ];
  const committed = await records.commit(changes, { event: 'option-decided', actor });
  return committed.ok ? success({ record: option, version: 1 }) : refuse(committed.error);
}

async function loadExtended(records: Records, option: Option): Promise<Result<Extended, Refusal>> {
  const { frameworkId, agreementId } = option;
  const framework = await records.get('framework', option);
  if (!framework) return refuse('unknown-framework');
  const all = await records.list('agreement');
  const agreements = all
    .filter(({ record }) => record.frameworkId === frameworkId)
    .filter(({ record }) => isExtendedBy(record, option))
    // A draft gets its term when it is signed; what was terminated is not extended.
    .filter(({ record }) => isSigned(record) && record.termination === null);
  if (agreementId !== null && agreements.length === 0) return refuse('unknown-agreement');
  const options = (await records.list('option', { frameworkId })).map(({ record }) => record);
  return success({ framework, agreements, options });
}

/** An option fits every agreement that it extends; without any, the framework's own term. */
function reasonsAgainst(
  option: Option,
  { framework, agreements, options }: Extended,
  today: LocalDate,
): (ProblemCode | Problem)[] {
  const { record } = framework;
  const own = { frameworkId: record.frameworkId, agreementId: null, lot: option.lot };
  const extended = agreements.length > 0 ? agreements.map((one) => one.record) : [own];
  const terms = extended.map((one) => agreementTerm(one, record, options));
  const codes: (ProblemCode | Problem)[] = optionProblems(option, record, terms);
  if (option.decidedOn > today) codes.push('invalid-date');
  const [only] = option.agreementId === null ? [] : agreements;
  const [term] = terms;
  if (codes.length > 0 || !term) return codes;
  return only
    ? notExtended(agreementSteps.extend, agreementStateOn(only.record, term, today))
    : notExtended(frameworkSteps.extend, frameworkStateOn(term, today));
}

function notExtended<State extends string>(extend: Step<State>, state: State): Problem[] {
  const problem = stepProblem(extend, { state }, '');
  return problem ? [problem] : [];
}

/**
 * What becomes longer, in the state that its longer term gives it. The framework changes in either case:
 * all decisions of its options wait for one another there.
 */
function extensions(
  option: Option,
  { framework, agreements }: Extended,
  today: LocalDate,
): Change[] {
  const { record } = framework;
  const term = { start: record.startsOn, end: option.endsOn };
  const [only] = option.agreementId === null ? [] : agreements;
  if (!only) {
    const state = frameworkStateOn(term, today);
    return [{ kind: 'framework', record: { ...record, state }, before: framework }];
  }
  const extended = { ...only.record, state: signedAgreementStateOn(term, today) };
  return [
    { kind: 'framework', record, before: framework },
    { kind: 'agreement', record: extended, before: only },
  ];
}
