import { type Recovery, isUnderWay, recoverySchema } from '@jatkopolku/domain/recovery';

import { kindIn } from './kind.ts';

/** Beside the batches that take what came back: the function that pays serves them both. */
const kind = kindIn('payment');

/** What is recovered from clients to whom too much was paid. */
export const recoveryKinds = {
  recovery: kind(recoverySchema, {
    key: ['recoveryId'],
    // A client has one under way at a time.
    unique: ({ clientId, state }) => (isUnderWay[state] ? [[clientId]] : []),
    queue: recoveryQueue,
    audited: true,
    purpose: 'Recoveries of what was paid too much to clients; all of the region',
  }),
};

/** Until the client was heard, until somebody has decided, and until what was decided has come. */
function recoveryQueue({ state, recoveryId, hearBy, hearing, decision }: Recovery) {
  if (state === 'notified') return { queue: 'notified', place: [hearBy, recoveryId] } as const;
  if (state === 'heard')
    return { queue: 'heard', place: [hearing?.on ?? hearBy, recoveryId] } as const;
  if (state !== 'decided') return undefined;
  return { queue: 'decided', place: [decision?.payBy ?? hearBy, recoveryId] } as const;
}
