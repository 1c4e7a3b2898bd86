import type { ProviderId } from '@jatkopolku/domain/provider';
import type { Payee } from '@jatkopolku/domain/settlement';
import type { Month } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';

/** Reads the state of every provider, and what it disputes of the month; gives one of them. */
export async function openPayees(
  records: Records,
  month: Month,
): Promise<(providerId: ProviderId) => Payee> {
  const [checks, agreements, disputes] = await Promise.all([
    records.list('check'),
    records.list('agreement'),
    records.listWithin('dispute', { month }),
  ]);
  const checkOf = new Map(checks.map(({ record }) => [record.providerId, record]));
  const agreementsOf = Map.groupBy(
    agreements.map(({ record }) => record),
    ({ providerId }) => providerId,
  );
  const disputesOf = Map.groupBy(
    disputes.map(({ record }) => record),
    ({ providerId }) => providerId,
  );
  return (providerId) => ({
    check: checkOf.get(providerId),
    agreements: agreementsOf.get(providerId) ?? [],
    disputes: disputesOf.get(providerId) ?? [],
  });
}
