import type { Proposal } from '@jatkopolku/domain/proposal';

import type { Task } from './schema.ts';

/** A proposed change waits for a case worker; nothing says when it is late. */
export function proposalTask(proposal: Proposal): Task | undefined {
  const { proposalId, placementId, clientId, providerId, state, made } = proposal;
  if (state !== 'open') return undefined;
  const about = { proposalId, placementId, clientId, providerId };
  return { type: 'answer-proposal', ...about, since: made.on, dueOn: null, late: false };
}
