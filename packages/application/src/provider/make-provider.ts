import { type Affiliate, type Provider, untoldOfProvider } from '@jatkopolku/domain/provider';
import { parseBusinessId } from '@jatkopolku/kernel';

import { type Asking, type Made, makeRecord } from '../make-record.ts';
import type { RecordOf, Records } from '../records.ts';
import { refuse } from '../refuse.ts';
import type { ProviderFacts } from './change-provider.ts';

/** What is told of an organisation: its business id is checked here. */
type Told<T extends { businessId: unknown }> = Omit<T, 'businessId'> & {
  readonly businessId: string;
};

/** A provider as it is taken in; what changes by operations of its own is told later. */
type NewProvider = ProviderFacts & Pick<Provider, 'providerId'> & { readonly businessId: string };

/** Takes a provider into the register; one for each business id. */
export async function makeProvider(
  records: Records,
  command: NewProvider,
  { actor }: Asking,
): Made<Provider> {
  const businessId = parseBusinessId(command.businessId);
  if (!businessId) return refuse('invalid-business-id');
  const record = { ...untoldOfProvider, ...command, businessId };
  return makeRecord(records, { kind: 'provider', record, actor });
}

/** Names an organisation of the provider's own group: a path into it earns no bonus. */
export async function makeAffiliate(
  records: Records,
  command: Told<Affiliate>,
  { actor }: Asking,
): Made<RecordOf<'affiliate'>> {
  const provider = await records.get('provider', command);
  const businessId = parseBusinessId(command.businessId);
  if (!provider || !businessId) {
    return refuse(
      ...(provider ? [] : (['unknown-provider'] as const)),
      ...(businessId ? [] : (['invalid-business-id'] as const)),
    );
  }
  const record = { ...command, businessId, occurrence: 1 };
  return makeRecord(records, { kind: 'affiliate', record, actor });
}
