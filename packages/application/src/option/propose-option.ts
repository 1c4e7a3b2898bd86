import {
  type Decision,
  type Judgement,
  type Proposal,
  judgeDecision,
} from '@jatkopolku/domain/option';
import { type LocalDate, type Result, success } from '@jatkopolku/kernel';

import { type Asking, type Saved, createRecord } from '../create-record.ts';
import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { loadOptionFacts } from './option-facts.ts';

/** What a proposal would reach today, agreement by agreement, and what prevents it. */
export async function judgeProposal(
  records: Records,
  proposal: Proposal,
  today: LocalDate,
): Promise<Result<Judgement, Refusal>> {
  const facts = await loadOptionFacts(records, proposal, today);
  return facts ? success(judgeDecision(proposal, facts)) : refuse('unknown-framework');
}

type ProposalCommand = Proposal & Pick<Decision, 'decisionId' | 'reason' | 'conditions'>;

/** Proposes a decision that could be made today; it counts when a second person confirms it. */
export async function proposeOption(
  records: Records,
  command: ProposalCommand,
  { actor, today }: Asking<LocalDate>,
): Saved<Decision> {
  const judged = await judgeProposal(records, command, today);
  if (!judged.ok) return judged;
  const { problems, conditions, startsOn, endsOn, noticeBy } = judged.value;
  if (problems.length > 0) return refuse(...problems);
  if (command.use === 'use' && command.conditions !== conditions) {
    return refuse('option-conditions-unseen');
  }
  const decided = { decidedBy: null, decidedOn: null, refusal: '', reached: [], leftOut: [] };
  const record: Decision = {
    ...command,
    startsOn,
    endsOn,
    noticeBy,
    proposedBy: actor,
    proposedOn: today,
    ...decided,
    state: 'proposed',
  };
  return createRecord(records, { kind: 'decision', record, actor, event: 'option-proposed' });
}
