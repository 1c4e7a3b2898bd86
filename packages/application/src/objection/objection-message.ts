import { objectionMail } from '@jatkopolku/contracts/letters/objection-mail';
import type { Objection } from '@jatkopolku/domain/objection';
import { addressesOf } from '@jatkopolku/domain/provider';
import { id, must } from '@jatkopolku/kernel';

import type { NoticeDeps } from '../outcome/claim-notice.ts';
import type { Change } from '../records.ts';

/** The message to the provider that goes with a turn of the county; none for a provider without an address. */
export async function messageOf(
  { records, clock }: NoticeDeps,
  objection: Objection,
  what: 'asked' | 'decided',
): Promise<readonly Change[]> {
  const { claimId, decisionNo, remarks } = objection;
  const provider = must(await records.get('provider', objection), 'the provider').record;
  const to = [...addressesOf(provider)];
  if (to.length === 0) return [];
  const record = {
    mailId: id<'Mail'>(`${claimId}-${decisionNo}-${remarks}`),
    to,
    ...objectionMail({ what, claimId, language: provider.language }),
    writtenAt: clock.businessNow(),
    sentAt: null,
  };
  return [{ kind: 'mail', record }];
}
