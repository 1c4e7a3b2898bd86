import { type Affiliate, type Provider, defaultsOfProvider } from '@jatkopolku/domain/provider';
import { parseBusinessId } from '@jatkopolku/kernel';

import { countedAgain } from '../counted.ts';
import { type Asking, type Saved, createRecord } from '../create-record.ts';
import type { RecordOf, Records } from '../records.ts';
import { refuse } from '../refuse.ts';
import type { ProviderFacts } from './change-provider.ts';
import { readGroup } from './group.ts';

/** What is sent of an organisation: its business id is checked here. */
type Unchecked<T extends { businessId: unknown }> = Omit<T, 'businessId'> & {
  readonly businessId: string;
};

/** A provider as it is taken in; what changes by operations of its own follows later. */
type NewProvider = ProviderFacts & Pick<Provider, 'providerId'> & { readonly businessId: string };

/** Takes a provider into the register; one for each business id. */
export async function createProvider(
  records: Records,
  command: NewProvider,
  { actor }: Asking,
): Saved<Provider> {
  const businessId = parseBusinessId(command.businessId);
  if (!businessId) return refuse('invalid-business-id');
  const record = { ...defaultsOfProvider, ...command, businessId };
  return createRecord(records, { kind: 'provider', record, actor });
}

/**
 * Names an organisation of the provider's own group: a path into it earns no bonus. A claim that is being
 * approved at the same moment is looked at again.
 */
export async function createAffiliate(
  records: Records,
  command: Unchecked<Affiliate>,
  { actor }: Asking,
): Saved<RecordOf<'affiliate'>> {
  const provider = await records.get('provider', command);
  const businessId = parseBusinessId(command.businessId);
  if (!provider || !businessId) {
    return refuse(
      ...(provider ? [] : (['unknown-provider'] as const)),
      ...(businessId ? [] : (['invalid-business-id'] as const)),
    );
  }
  const record = { ...command, businessId, occurrence: 1 };
  return countedAgain(async () => {
    const { naming } = await readGroup(records, record);
    return createRecord(records, { kind: 'affiliate', record, actor, beside: [naming] });
  });
}
