import { type Proposal, proposalSchema } from '@jatkopolku/domain/proposal';

import { kindIn } from './kind.ts';
import { withQualificationOf } from './placement.ts';

const kind = kindIn('placement');

export const proposalKinds = {
  proposal: kind(proposalSchema, {
    owner: 'placementId',
    key: ['proposalId'],
    listedFor: ['providerId'],
    // One of a kind is open at a time, be it by a second press or by two people at once.
    unique: ({ state, placementId, asked }) =>
      state === 'open' ? [['open', placementId, asked.kind]] : [],
    queue: openProposal,
    audited: true,
    upgrades: [
      ({ basis, asked, answer, ...earlier }) => ({
        ...earlier,
        basis: withQualificationOf(basis),
        asked: withQualificationOf(asked),
        answer: withGiven(answer),
      }),
    ],
    purpose: 'What providers propose to change of placements, by placement; those that are open',
  }),
};

/** What waits for a case worker, by the day on which it was proposed. */
function openProposal({ state, made, proposalId }: Proposal) {
  if (state !== 'open') return undefined;
  return { queue: 'open', place: [made.on, proposalId] } as const;
}

function withGiven(answer: unknown): unknown {
  const isGiven = typeof answer === 'object' && answer !== null && 'given' in answer;
  return isGiven ? { ...answer, given: withQualificationOf(answer.given) } : answer;
}
