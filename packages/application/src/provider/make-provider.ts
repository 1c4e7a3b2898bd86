import type { Affiliate, Provider } from '@jatkopolku/domain/provider';
import { parseBusinessId, success } from '@jatkopolku/kernel';

import { type Seen, changeRecord } from '../change-record.ts';
import { type Asking, type Made, makeRecord } from '../make-record.ts';
import type { RecordOf, Records } from '../records.ts';
import { refuse } from '../refuse.ts';

/** What is told of an organisation: its business id is checked here. */
type Told<T extends { businessId: unknown }> = Omit<T, 'businessId'> & {
  readonly businessId: string;
};

/** Takes a provider into the register; one for each business id. */
export async function makeProvider(
  records: Records,
  command: Told<Provider>,
  { actor }: Asking,
): Made<Provider> {
  const businessId = parseBusinessId(command.businessId);
  if (!businessId) return refuse('invalid-business-id');
  return makeRecord(records, { kind: 'provider', record: { ...command, businessId }, actor });
}

/** What may change of a provider: never who it is. */
export type ProviderFacts = Omit<Provider, 'providerId' | 'businessId'>;

export function changeProvider(
  records: Records,
  seen: Seen<Pick<Provider, 'providerId'>>,
  facts: ProviderFacts,
): Made<Provider> {
  const edit = (record: Provider) => success({ ...record, ...facts });
  return changeRecord(records, { kind: 'provider', ...seen, edit });
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
