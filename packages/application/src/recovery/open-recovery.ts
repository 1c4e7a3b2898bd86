import { type Recovery, hearingEnds, openingProblem } from '@jatkopolku/domain/recovery';
import { must, success } from '@jatkopolku/kernel';

import { countedAgain } from '../counted.ts';
import { type Saved, createRecord } from '../create-record.ts';
import { refuse } from '../refuse.ts';
import { type Named, type RecoveryDeps, markOf, openAmounts } from './open-amount.ts';

export type OpenCommand = Pick<Recovery, 'recoveryId' | 'clientId' | 'amountCents' | 'reason'>;

/**
 * Finance begins to recover what a client has too much: the notice of it goes to the client. Of two who open one for
 * the same client at once, one does; and a batch that is made meanwhile is looked at first.
 * @returns `not-found` for no such client, `recovery-underway`, `nothing-to-recover`, `recovery-above-open`.
 */
export function openRecovery(
  deps: RecoveryDeps,
  command: OpenCommand,
  who: Named,
): Saved<Recovery> {
  return countedAgain(() => openOnce(deps, command, who));
}

async function openOnce(deps: RecoveryDeps, command: OpenCommand, who: Named): Saved<Recovery> {
  const { records } = deps;
  const { clientId, amountCents, recoveryId } = command;
  const [client, all] = await Promise.all([
    records.get('client', { clientId }),
    records.list('recovery'),
  ]);
  if (!client) return refuse('not-found');
  // The same request once more, after the first was cut off.
  const known = all.find(({ record }) => record.recoveryId === recoveryId);
  if (known) return success(known);
  const { openOf, balances, witnesses } = await openAmounts(deps);
  const own = all.map(({ record }) => record).filter((one) => one.clientId === clientId);
  const problem = openingProblem({ amountCents, openCents: openOf(clientId) }, own);
  if (problem) return refuse(problem);
  const balance = balances.find((one) => one.clientId === clientId);
  const opening = markOf(deps, who);
  return createRecord(records, {
    kind: 'recovery',
    event: 'recovery-opened',
    actor: who.actor,
    witnesses,
    record: {
      ...command,
      clientVersion: client.version,
      months: must(balance, `the balance of ${clientId}`).months,
      dueCents: amountCents,
      opening,
      hearBy: hearingEnds(opening.on),
      hearing: null,
      decision: null,
      credits: [],
      ending: null,
      state: 'notified',
    },
  });
}
