import { id, invariant } from '@jatkopolku/kernel';

import type { OpenRegion } from '../open-region.ts';

const namesSv = new Map<number, string>([
  [
    1,
    'Individuell arbetsverksamhet i rehabiliteringssyfte som stärker delaktigheten och upprätthåller eller främjar livshanteringen och arbetsförmågan',
  ],
  [
    2,
    'Individuell arbetsverksamhet i rehabiliteringssyfte för klienter på väg till arbete eller utbildning',
  ],
  [3, 'Arbetsverksamhet i rehabiliteringssyfte i grupp (även utbildande)'],
]);

/** An import package has one name of a lot; the demo's tender was published in both languages. */
export async function seedLotNames({ records }: OpenRegion): Promise<void> {
  const lots = await records.list('lot', { frameworkId: id<'Framework'>('FW-2019') });
  const changes = lots.map((before) => ({
    kind: 'lot' as const,
    record: { ...before.record, nameSv: namesSv.get(before.record.lot) ?? null },
    before,
  }));
  const committed = await records.commit(changes, { event: 'changed', actor: 'demo' });
  invariant(committed.ok, 'The lots of the demo get their Swedish names');
}
