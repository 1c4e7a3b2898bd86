import type { ClientMerge } from './merge.ts';
import type { Benefit, ClientId } from './schema.ts';

/** Which client records are one person's: the one that is kept first, then those that were merged into it. */
export type Persons = (clientId: ClientId) => readonly ClientId[];

/** Each record by itself, as long as nothing was merged. */
export const nobodyMerged: Persons = (clientId) => [clientId];

/** The persons by the merges of a region, in whatever state those are. */
export function personsOf(
  merges: readonly Pick<ClientMerge, 'clientId' | 'keptId' | 'state'>[],
): Persons {
  const merged = merges.filter(({ state }) => state === 'merged');
  if (merged.length === 0) return nobodyMerged;
  const keptOf = new Map(merged.map(({ clientId, keptId }) => [clientId, keptId]));
  const othersOf = Map.groupBy(merged, ({ keptId }) => keptId);
  return (clientId) => {
    const keptId = keptOf.get(clientId) ?? clientId;
    const others = (othersOf.get(keptId) ?? []).map((one) => one.clientId);
    return [keptId, ...others.toSorted()];
  };
}

/**
 * The benefits of a person over all of its records: one payer pays a day, whichever record it was logged for. Those
 * of the record that is kept come first.
 */
export function benefitsOfPerson(
  records: readonly ClientId[],
  benefitsOf: (clientId: ClientId) => readonly Benefit[],
): readonly Benefit[] {
  const [only, ...others] = records;
  if (only !== undefined && others.length === 0) return benefitsOf(only);
  const all = records.flatMap((clientId) =>
    benefitsOf(clientId).toSorted((a, b) => a.position - b.position),
  );
  return all.map((benefit, position) => ({ ...benefit, position }));
}
