import {
  type Agreement,
  type Option,
  agreementTerm,
  optionProblems,
  signedAgreementStateOn,
} from '@jatkopolku/domain/agreement';
import { type Framework, frameworkLifecycle, frameworkStateOn } from '@jatkopolku/domain/framework';
import {
  type LocalDate,
  type ProblemCode,
  type Result,
  next,
  refusal,
  success,
} from '@jatkopolku/kernel';

import type { Asking, Made } from '../make-record.ts';
import type { Change, Records, Stored } from '../records.ts';

/** What an option extends: a framework with all its agreements, or one agreement of it. */
interface Extended {
  readonly framework: Stored<Framework>;
  readonly agreements: readonly Stored<Agreement>[];
  readonly options: readonly Option[];
}

/**
 * Decides an option year, for every agreement of the framework or for one. What it extends changes in
 * the same transaction, so of two decisions at once the later is judged by what the first one left.
 */
export async function decideOption(
  records: Records,
  option: Option,
  { actor, today }: Asking<LocalDate>,
): Made<Option> {
  const extended = await loadExtended(records, option);
  if (!extended.ok) return extended;
  const codes = codesOf(option, extended.value);
  if (codes.length > 0) return refusal(codes);
  const changes = [
    { kind: 'option' as const, record: option },
    ...extensions(option, extended.value, today),
  ];
  const committed = await records.commit(changes, { event: 'option-decided', actor });
  return committed.ok ? success({ record: option, version: 1 }) : refusal([committed.error.code]);
}

async function loadExtended(
  records: Records,
  option: Option,
): Promise<Result<Extended, readonly ProblemCode[]>> {
  const { frameworkId, agreementId } = option;
  const framework = await records.get('framework', option);
  if (!framework) return refusal(['unknown-framework']);
  const all = await records.list('agreement');
  const agreements = all
    .filter(({ record }) => record.frameworkId === frameworkId)
    .filter(({ record }) => agreementId === null || record.agreementId === agreementId);
  if (agreementId !== null && agreements.length === 0) return refusal(['unknown-agreement']);
  const options = (await records.list('option', { frameworkId })).map(({ record }) => record);
  return success({ framework, agreements, options });
}

function codesOf(option: Option, { framework, agreements, options }: Extended): ProblemCode[] {
  const terms = agreements.map(({ record }) => agreementTerm(record, framework.record, options));
  return optionProblems(option, framework.record, terms);
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
  if (only) {
    const extended = { ...only.record, state: signedAgreementStateOn(term, today) };
    return [
      { kind: 'framework', record, before: framework },
      { kind: 'agreement', record: extended, before: only },
    ];
  }
  const isRunning = next(frameworkLifecycle, record.state, 'extend') !== null;
  const state = isRunning ? frameworkStateOn(term, today) : record.state;
  return [{ kind: 'framework', record: { ...record, state }, before: framework }];
}
