import type { ProviderId } from '@jatkopolku/domain/provider';
import type { Payee } from '@jatkopolku/domain/settlement';

import type { Records } from '../records.ts';

/** Reads the state of every provider; gives one of them. */
export async function openPayees(records: Records): Promise<(providerId: ProviderId) => Payee> {
  const [checks, agreements] = await Promise.all([
    records.list('check'),
    records.list('agreement'),
  ]);
  const checkOf = new Map(checks.map(({ record }) => [record.providerId, record]));
  const agreementsOf = Map.groupBy(
    agreements.map(({ record }) => record),
    ({ providerId }) => providerId,
  );
  return (providerId) => ({
    check: checkOf.get(providerId),
    agreements: agreementsOf.get(providerId) ?? [],
  });
}
