import { type Client, type ClientMerge, waitingAccount } from '@jatkopolku/domain/client';
import { type PaymentBatch, isAwaited } from '@jatkopolku/domain/payment';
import { type Run, isReleased } from '@jatkopolku/domain/settlement';
import { type Instant, type LocalDate, byText, helsinkiDayOf } from '@jatkopolku/kernel';

import type { Task } from './schema.ts';

type Released = Pick<Run, 'state' | 'release' | 'batchNo'>;
type Batch = Pick<
  PaymentBatch,
  'batchNo' | 'payees' | 'state' | 'returned' | 'createdAt' | 'executesOn'
>;

/** Money that was released, or came back, waits for a batch: one task, however much it is. */
export function payTask(runs: readonly Released[], batches: readonly Batch[]): Task | undefined {
  const released = runs.flatMap(({ state, release, batchNo }) =>
    release && isReleased[state] && batchNo === null ? [helsinkiDayOf(release.at)] : [],
  );
  const back = batches.filter((batch) => batch.payees === 'clients' && batch.returned > 0);
  const returned = back.map((one) => one.executesOn);
  const [since] = [...released, ...returned].toSorted(byText);
  return since && { type: 'pay-clients', since, dueOn: null, late: false };
}

/** A batch waits for the bank: its file is to be taken there, or its answer fetched. */
export function followTask(
  { batchNo, state, createdAt, executesOn }: Batch,
  today: LocalDate,
): Task | undefined {
  if (!isAwaited[state]) return undefined;
  const since = helsinkiDayOf(createdAt);
  return { type: 'follow-batch', batchNo, since, dueOn: executesOn, late: executesOn < today };
}

/**
 * A client whom the last batch left out for want of an account: there is none still, or the one that did not pass
 * its check is that of a record which nobody has changed since.
 * @param changedAt when the client's record was written last.
 */
export function addAccountTask(
  { createdAt }: Pick<PaymentBatch, 'createdAt'>,
  client: Pick<Client, 'clientId' | 'ibanMark' | 'accountProposal'>,
  changedAt: Instant | undefined,
): Task | undefined {
  const { clientId, ibanMark } = client;
  const isAsItWas = changedAt !== undefined && changedAt < createdAt;
  if (waitingAccount(client) || (ibanMark !== null && !isAsItWas)) return undefined;
  const since = helsinkiDayOf(createdAt);
  return { type: 'add-account', clientId, since, dueOn: null, late: false };
}

/** Two records are said to be one person's: somebody else looks at them. */
export function mergeTask({
  clientId,
  proposal,
}: Pick<ClientMerge, 'clientId' | 'proposal'>): Task {
  return { type: 'confirm-client-merge', clientId, since: proposal.on, dueOn: null, late: false };
}

/** A client's account waits for the second person, and no payment goes to the client until then. */
export function clientAccountTask(
  client: Pick<Client, 'clientId' | 'accountProposal'>,
): Task | undefined {
  const account = waitingAccount(client);
  const { clientId } = client;
  return (
    account && {
      type: 'confirm-client-account',
      clientId,
      since: helsinkiDayOf(account.proposedAt),
      dueOn: null,
      late: false,
    }
  );
}
