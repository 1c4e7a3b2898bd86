import { isLate } from '@jatkopolku/domain/approval';
import { type Objection, objectionWaitsFor } from '@jatkopolku/domain/objection';
import type { LocalDate } from '@jatkopolku/kernel';

import type { Task } from './schema.ts';

/** An open objection waits for the county, one of which something is asked for its provider. */
export function objectionTask(objection: Objection, today: LocalDate): Task | undefined {
  const { claimId, decisionNo, clientId, providerId, waitsSince: since, state } = objection;
  const waiting = { claimId, decisionNo, clientId, providerId, since, dueOn: null };
  const turn = objectionWaitsFor[state];
  if (turn === 'county') {
    return { type: 'decide-objection', ...waiting, late: isLate(since, today) };
  }
  return turn === 'provider' ? { type: 'answer-objection', ...waiting, late: false } : undefined;
}
