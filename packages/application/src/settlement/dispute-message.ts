import { disputeMail } from '@jatkopolku/contracts/letters/dispute-mail';
import { addressesOf } from '@jatkopolku/domain/provider';
import type { Dispute } from '@jatkopolku/domain/settlement';
import { id, must } from '@jatkopolku/kernel';

import type { Change } from '../records.ts';
import type { StatementDeps } from './agree-to-statement.ts';

/** The message to the provider that goes with finance's answer; none for a provider without an address. */
export async function answerMessage(
  { records, clock }: StatementDeps,
  { providerId, month, disputeNo, answers }: Dispute,
): Promise<readonly Change[]> {
  const provider = must(await records.get('provider', { providerId }), 'the provider').record;
  const to = [...addressesOf(provider)];
  if (to.length === 0) return [];
  const record = {
    mailId: id<'Mail'>(`${providerId}-${month}-${disputeNo}-${answers.length}`),
    to,
    ...disputeMail({ providerId, month, language: provider.language }),
    writtenAt: clock.businessNow(),
    sentAt: null,
  };
  return [{ kind: 'mail', record }];
}
