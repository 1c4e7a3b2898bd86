import {
  type Proposal,
  type Proposed,
  acceptEvent,
  acceptProblems,
  proposalLifecycle,
  proposalSteps,
} from '@jatkopolku/domain/proposal';
import { must, refusal, statesBefore, stepProblem, success } from '@jatkopolku/kernel';

import type { Saved } from '../create-record.ts';
import { withMeanwhile } from '../meanwhile.ts';
import { amending, ending } from '../placement/change-placement.ts';
import type { OverlapConfirmed } from '../placement/create-placement.ts';
import { type PlacementMove, editPlacement } from '../placement/edit-placement.ts';
import type { Change, Records, Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { type ExpectedProposal, type ProposalDeps, answerMail } from './answer-mail.ts';

interface Acceptance extends OverlapConfirmed {
  /** The version of the placement that who accepts has looked at. */
  readonly placementVersion: number;
  /** What is given in place of what was asked, of the same kind. */
  readonly instead?: Proposed | undefined;
  readonly reason: string;
  /** Whether what changed of the placement since it was proposed was seen. */
  readonly changeSeen?: boolean | undefined;
}

/**
 * Changes the placement as it was proposed, or in another way, by the rules of the county’s own change. Proposal and
 * placement are written together: of two who accept, or one who accepts and one who withdraws, one does.
 */
export async function acceptProposal(
  deps: ProposalDeps,
  expected: ExpectedProposal,
  acceptance: Acceptance,
): Saved<Proposal> {
  const { key, version, actor, today } = expected;
  const stored = await deps.records.get('proposal', key);
  if (!stored) return refuse('not-found');
  const reasons = await problemsOf(deps.records, expected, { stored, acceptance });
  if (reasons.length > 0) return refuse(...reasons);
  const record = accepted(stored.record, expected, acceptance);
  const { placementId } = key;
  const { placementVersion, overlapConfirmed } = acceptance;
  const seen = { key: { placementId }, version: placementVersion, actor, today };
  const beside = await accepting(deps, stored, record);
  const moved = await editPlacement(deps.records, seen, {
    ...moveTo(record, { overlapConfirmed }),
    beside: () => Promise.resolve(beside),
  });
  if (moved.ok) return success({ record, version: version + 1 });
  return refusal(await overtaken(deps.records, expected, moved.error));
}

interface Accepting {
  readonly stored: Versioned<Proposal>;
  readonly acceptance: Acceptance;
}

async function problemsOf(
  records: Records,
  expected: ExpectedProposal,
  { stored, acceptance }: Accepting,
): Promise<Refusal> {
  const { key, version, actor, today } = expected;
  if (stored.version !== version) return [await answeredMeanwhile(records, expected)];
  const problem = stepProblem(proposalSteps.accept, stored.record, actor);
  if (problem) return [await withMeanwhile(records, { kind: 'proposal', key }, problem)];
  const placement = must(
    await records.get('placement', { placementId: key.placementId }),
    'the placement',
  );
  if (placement.version !== acceptance.placementVersion) return [{ code: 'placement-changed' }];
  return acceptProblems(stored.record, acceptance, { placement: placement.record, today });
}

function accepted(
  proposal: Proposal,
  { actor, name, today }: ExpectedProposal,
  acceptance: Acceptance,
): Proposal {
  const state = must(proposalLifecycle.open[acceptEvent(proposal, acceptance)], 'a state');
  const given = acceptance.instead ?? proposal.asked;
  const made = { by: actor, name, on: today };
  return { ...proposal, answer: { given, reason: acceptance.reason.trim(), made }, state };
}

/** What is written with the placement. */
async function accepting(
  deps: ProposalDeps,
  before: Versioned<Proposal>,
  record: Proposal,
): Promise<readonly Change[]> {
  const allowedFrom = statesBefore(proposalSteps.accept);
  return [{ kind: 'proposal', record, before, allowedFrom }, ...(await answerMail(deps, record))];
}

/** The county’s own change to the same, under the name of what was accepted. */
function moveTo({ state, answer }: Proposal, confirmed: OverlapConfirmed): PlacementMove {
  const event = state === 'amended' ? 'proposal-amended' : 'proposal-accepted';
  const given = must(answer?.given, 'what is given');
  if (given.kind === 'end') {
    const { kind: _end, ...end } = given;
    return { ...ending(end), event };
  }
  const { kind: _kind, ...terms } = given;
  return { ...amending({ ...terms, ...confirmed }), event };
}

/** Which of the two somebody else has written first: the proposal, or the placement. */
async function overtaken(
  records: Records,
  expected: ExpectedProposal,
  problems: Refusal,
): Promise<Refusal> {
  if (problems.every(({ code }) => code !== 'changed-meanwhile')) return problems;
  const now = await records.get('proposal', expected.key);
  const isOpen = now?.version === expected.version;
  return isOpen ? [{ code: 'placement-changed' }] : [await answeredMeanwhile(records, expected)];
}

function answeredMeanwhile(records: Records, { key }: ExpectedProposal) {
  return withMeanwhile(records, { kind: 'proposal', key }, { code: 'changed-meanwhile' });
}
