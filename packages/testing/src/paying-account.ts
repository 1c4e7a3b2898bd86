import { type Records, type Vault, openProviderAccount } from '@jatkopolku/application';
import { type ProviderId, accountInForce, isHeld } from '@jatkopolku/domain/provider';

/** The account that a provider is paid to, opened, and whether its payments wait; undefined while none is confirmed. */
export async function payingAccount(
  region: { readonly records: Records; readonly vault: Vault },
  providerId: ProviderId,
) {
  const accounts = await region.records.list('account', { providerId });
  const account = accountInForce(accounts.map(({ record }) => record));
  if (!account) return undefined;
  const { accountId, ending } = account;
  const iban = await openProviderAccount(region, { providerId, accountId });
  return { accountId, ending, iban, isHeld: isHeld(account) };
}
