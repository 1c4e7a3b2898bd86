import { type Objection, objectionSchema, objectionWaitsFor } from '@jatkopolku/domain/objection';

import { kindIn } from './kind.ts';

const kind = kindIn('outcome');

export const objectionKinds = {
  objection: kind(objectionSchema, {
    owner: 'claimId',
    key: ['decisionNo'],
    queue: objectionQueue,
    audited: true,
    purpose: 'Objections to the decisions on a claim, by claim',
  }),
};

/** Open ones wait for the county, those of which something is asked for their provider; by the day of the last turn. */
function objectionQueue({ state, providerId, waitsSince, claimId, decisionNo }: Objection) {
  const place = [waitsSince, claimId, decisionNo];
  const turn = objectionWaitsFor[state];
  if (turn === 'county') return { queue: 'open', place } as const;
  return turn === 'provider' ? ({ queue: `asked:${providerId}`, place } as const) : undefined;
}
