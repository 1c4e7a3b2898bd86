import { type Host, lastDayOf } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, byName } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { shownWorkplaces } from './shown-workplaces.ts';

/** An organisation that hosts clients. */
export type NamedHost = Pick<Host, 'businessId' | 'name'>;

/**
 * The organisations where clients of a provider's lasting placements work, each once, by their names; none that only
 * a client with a protected address is at.
 */
export async function listWorkplaces(
  records: Records,
  providerId: ProviderId,
  today: LocalDate,
): Promise<NamedHost[]> {
  const workplaces = await shownWorkplaces(records, providerId, ({ stays }) =>
    stays.some(({ host }) => host !== null),
  );
  const placements = await records.getMany(
    'placement',
    workplaces.map(({ placementId }) => ({ placementId })),
    { mayLag: true },
  );
  const lasting = new Set(
    placements
      .filter(({ record }) => lastDayOf(record) >= today)
      .map(({ record }) => record.placementId),
  );
  const hosts = workplaces
    .filter(({ placementId }) => lasting.has(placementId))
    .flatMap(({ stays }) => stays.flatMap(({ host }) => host ?? []))
    .map(({ businessId, name }) => ({ businessId, name }));
  const once = new Map(hosts.map((one) => [one.businessId, one]));
  return [...once.values()].toSorted((a, b) => byName(a.name, b.name));
}
