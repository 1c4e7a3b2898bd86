import { type Proposal, proposalSteps, reasonProblems } from '@jatkopolku/domain/proposal';

import { moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import { allow } from '../refuse.ts';
import { type ExpectedProposal, type ProposalDeps, answerMail } from './answer-mail.ts';

/** The case worker declines, with the reason that the provider reads: the placement stays as it is. */
export function declineProposal(
  deps: ProposalDeps,
  { name, today, ...expected }: ExpectedProposal,
  { reason }: { readonly reason: string },
): Saved<Proposal> {
  const made = { by: expected.actor, name, on: today };
  const answer = { given: null, reason: reason.trim(), made };
  return moveRecord(deps.records, {
    kind: 'proposal',
    step: proposalSteps.decline,
    event: 'proposal-declined',
    ...expected,
    edit: (before, state) => allow({ ...before, answer, state }, reasonProblems(reason)),
    beside: (proposal) => answerMail(deps, proposal),
  });
}

/** The provider no longer proposes it. */
export function withdrawProposal(
  records: Records,
  { name, today, ...expected }: ExpectedProposal,
): Saved<Proposal> {
  const answer = { given: null, reason: '', made: { by: expected.actor, name, on: today } };
  return moveRecord(records, {
    kind: 'proposal',
    step: proposalSteps.withdraw,
    event: 'proposal-withdrawn',
    ...expected,
    edit: (before, state) => allow({ ...before, answer, state }, []),
  });
}
