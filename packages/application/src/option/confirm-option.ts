import { isInScope, isSigned } from '@jatkopolku/domain/agreement';
import { frameworkStateOn, isProcured } from '@jatkopolku/domain/framework';
import {
  type Decision,
  decisionSteps,
  judgeDecision,
  optionsOf,
  reachOf,
  withdrawProblem,
} from '@jatkopolku/domain/option';
import {
  type LocalDate,
  type Result,
  refusal,
  statesBefore,
  stepProblem,
  success,
  rangeOf,
} from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Asking, Saved } from '../create-record.ts';
import type { CheckDeps } from '../eligibility/check-company.ts';
import { checkAwaited } from '../eligibility/recheck-slice.ts';
import { withMeanwhile } from '../meanwhile.ts';
import type { Change, Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { providersOf } from './company-problems.ts';
import { type DecisionDeps, finishDecision } from './finish-decision.ts';
import { type FrameworkOptionFacts, loadOptionFacts } from './option-facts.ts';

/** The register too: the company check asks about each provider again before its agreement goes on. */
export type ConfirmDeps = DecisionDeps & Pick<CheckDeps, 'register'>;

export type ExpectedDecision = Expected<Pick<Decision, 'decisionId'>>;

/**
 * Confirms a proposed decision as the second person, judged by what holds now. The decision, the option
 * and the framework change in one transaction: of two decisions at once the later one gets a conflict, and is
 * judged by what the first one left. Notices and prices follow; confirming again goes on with them.
 */
export async function confirmOption(
  deps: ConfirmDeps,
  expected: ExpectedDecision,
): Saved<Decision> {
  const { records, clock } = deps;
  const before = await records.get('decision', expected.key);
  if (!before) return refuse('not-found');
  const step = stepProblem(decisionSteps.confirm, before.record, expected.actor);
  if (before.version !== expected.version)
    return refuseWithMeanwhile(deps, expected, refuse('changed-meanwhile').error);
  if (step) return refuseWithMeanwhile(deps, expected, [step]);
  if (before.record.state === 'proposed') {
    const confirmed = await write(deps, before, { actor: expected.actor, today: clock.today() });
    if (!confirmed.ok) return refuseWithMeanwhile(deps, expected, confirmed.error);
  }
  return finishDecision(deps, expected.key.decisionId);
}

async function write(
  deps: ConfirmDeps,
  before: Versioned<Decision>,
  { actor, today }: Asking<LocalDate>,
): Promise<Result<void, Refusal>> {
  const { records } = deps;
  await askRegister(deps, before.record, { actor, today });
  const facts = await loadOptionFacts(records, before.record, today);
  if (!facts) return refuse('unknown-framework');
  const judged = judgeDecision(before.record, facts);
  if (judged.problems.length > 0) return refuse(...judged.problems);
  const isSeen = before.record.use === 'leave' || before.record.conditions === judged.conditions;
  if (!isSeen) return refuse('option-conditions-unseen');
  const { startsOn, endsOn, noticeBy } = judged;
  const record: Decision = {
    ...before.record,
    startsOn,
    endsOn,
    noticeBy,
    ...reachOf(judged),
    decidedBy: actor,
    decidedOn: today,
    state: 'confirmed',
  };
  const allowedFrom = statesBefore(decisionSteps.confirm);
  const changes: Change[] = [
    { kind: 'decision', record, before, allowedFrom },
    ...effectsOf(record, facts),
  ];
  const committed = await records.commit(changes, { event: 'option-confirmed', actor });
  return committed.ok ? success(undefined) : refuse(committed.error);
}

/** Checks again each provider that goes on by an option; what the register does not know opens a task, and forbids nothing. */
async function askRegister(
  deps: ConfirmDeps,
  decision: Decision,
  asking: Asking<LocalDate>,
): Promise<void> {
  if (decision.use === 'leave') return;
  const [framework, agreements] = await Promise.all([
    deps.records.get('framework', decision),
    deps.records.list('agreement'),
  ]);
  if (!framework || !isProcured(framework.record)) return;
  const own = agreements
    .map(({ record }) => record)
    .filter((agreement) => isSigned(agreement) && isInScope(agreement, decision));
  await checkAwaited(deps, providersOf(own), { ...asking, purpose: 'option' });
}

/** The framework changes in either case: all decisions of its options wait for one another there. */
function effectsOf(decision: Decision, { stored, today }: FrameworkOptionFacts): Change[] {
  const { record } = stored;
  if (decision.use === 'leave') return [{ kind: 'framework', record, before: stored }];
  const isOfAll = decision.agreementIds === null && decision.lot === null;
  const state = frameworkStateOn(rangeOf(record.startsOn, decision.endsOn), today);
  return [
    { kind: 'framework', record: isOfAll ? { ...record, state } : record, before: stored },
    ...optionsOf(decision, today).map((option) => ({ kind: 'option' as const, record: option })),
  ];
}

async function refuseWithMeanwhile(
  { records }: Pick<DecisionDeps, 'records'>,
  { key }: Pick<ExpectedDecision, 'key'>,
  problems: Refusal,
): Promise<{ readonly ok: false; readonly error: Refusal }> {
  const about = problems.map((problem) =>
    withMeanwhile(records, { kind: 'decision', key }, problem),
  );
  return refusal(await Promise.all(about));
}

interface Closing {
  readonly step: 'refuse' | 'withdraw';
  readonly refusal: string;
}

/** Ends a proposal: the second person refuses it, or its proposer takes it back. */
export function closeProposal(
  { records, clock }: Pick<DecisionDeps, 'records' | 'clock'>,
  expected: ExpectedDecision,
  closing: Closing,
): Saved<Decision> {
  return moveRecord(records, {
    kind: 'decision',
    step: decisionSteps[closing.step],
    event: closing.step === 'refuse' ? 'option-refused' : 'option-withdrawn',
    ...expected,
    edit: (decision, state) => {
      const problem = closing.step === 'withdraw' && withdrawProblem(decision, expected.actor);
      if (problem) return refuse(problem);
      const decided = { decidedBy: expected.actor, decidedOn: clock.today() };
      return success({ ...decision, ...decided, refusal: closing.refusal, state });
    },
  });
}
