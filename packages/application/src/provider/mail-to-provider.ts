import type { Mail } from '@jatkopolku/domain/mail';
import { type Provider, addressesOf } from '@jatkopolku/domain/provider';
import { type Clock, must } from '@jatkopolku/kernel';

import type { Change, Records } from '../records.ts';

interface MailDeps {
  readonly records: Records;
  readonly clock: Clock;
}

type Written = Pick<Mail, 'subject' | 'text' | 'path'>;

/** A mail to all addresses of a provider, in its language; none to one without an address. */
export async function mailToProvider(
  { records, clock }: MailDeps,
  { mailId, providerId }: Pick<Mail, 'mailId'> & Pick<Provider, 'providerId'>,
  write: (language: Provider['language']) => Written,
): Promise<readonly Change[]> {
  const provider = must(await records.get('provider', { providerId }), 'the provider').record;
  const to = [...addressesOf(provider)];
  if (to.length === 0) return [];
  const writtenAt = clock.businessNow();
  const record = { mailId, to, ...write(provider.language), writtenAt, sentAt: null };
  return [{ kind: 'mail', record }];
}
