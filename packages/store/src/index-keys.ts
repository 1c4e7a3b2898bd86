import type { KindDefinition, Part } from '@jatkopolku/application';

import { type Place, indexPartition, partOf } from './item-key.ts';
import { keyOf, keyPart } from './key.ts';
import { type IndexName, indexes } from './table-definition.ts';

const listIndexes = { providerId: 'provider', clientId: 'client' } as const;

/** The keys under which the indexes list a record of this sort key, and its attended days in short. */
export function indexKeys<R extends object>(
  { regionId, kind, sk }: Place & { readonly sk: string },
  { queue, listedFor = [], lastDay, alphabetical, attended, unsent }: KindDefinition<R>,
  record: R,
): Record<string, unknown> {
  const keys: Record<string, unknown> = {};
  const list = (index: IndexName, range: string, ...of: readonly Part[]) => {
    keys[indexes[index].hash] = indexPartition({ regionId, kind }, index, ...of);
    keys[indexes[index].range] = range;
  };
  const waiting = queue?.(record);
  if (waiting) list('waiting', keyOf(...waiting.place), waiting.queue);
  for (const field of listedFor) list(listIndexes[field], sk, partOf(record, field));
  if (lastDay) list('until', `${keyPart(lastDay(record))}#${sk}`);
  if (alphabetical) list('alphabetical', `${keyPart(alphabetical(record))}#${sk}`);
  const waitsAt = unsent?.(record);
  if (waitsAt) list('unsent', keyOf(...waitsAt.place), waitsAt.providerId);
  const counted = attended?.(record);
  if (counted && counted.days.length > 0) {
    list('attended', `${keyPart(counted.month)}#${sk}`, counted.providerId);
    keys['attended'] = counted.days;
  }
  return keys;
}

/** Whether a name has no place in the order of names: it comes before all that have one. */
export function isPlaceless(range: string): boolean {
  return range.startsWith('#');
}
