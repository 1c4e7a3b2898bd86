import type { NotificationFacts } from '@jatkopolku/contracts/letters/notification-letter';
import { type Result, must, success } from '@jatkopolku/kernel';

import type { PaymentDeps } from '../payment/batch-head.ts';
import type { KeyOf } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';

/**
 * A notification with the client's name and identity code, by which its receiver finds the person: no more of the
 * client is read than that.
 */
export async function openNotification(
  { records, vault }: PaymentDeps,
  key: KeyOf<'notification'>,
): Promise<Result<NotificationFacts, Refusal>> {
  const stored = await records.get('notification', key);
  if (!stored) return refuse('not-found');
  const { clientId } = stored.record;
  const client = must(await records.get('client', { clientId }), 'the client').record;
  const { personalIdentityCode } = await vault.open(client.sealed, clientId);
  const { firstName, lastName } = client;
  return success({ notification: stored.record, firstName, lastName, personalIdentityCode });
}
