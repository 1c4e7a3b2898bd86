import { setTimeout as pause } from 'node:timers/promises';

import { id } from '@jatkopolku/kernel';

import type { OpenRegion } from './open-region.ts';

const PATIENCE_MS = 2_000;

/** Whether the records of every region can be read, and soon; who asks while that is read hears the same. */
export function readingTogether(
  regions: readonly Pick<OpenRegion, 'records' | 'regionId'>[],
): () => Promise<boolean> {
  let underWay: Promise<boolean> | undefined;
  return () => {
    underWay ??= canRead(regions).finally(() => (underWay = undefined));
    return underWay;
  };
}

async function canRead(
  regions: readonly Pick<OpenRegion, 'records' | 'regionId'>[],
): Promise<boolean> {
  const reads = regions.map(({ records, regionId }) =>
    records.get('region', { regionId: id<'Region'>(regionId) }),
  );
  const read = Promise.all(reads).then(
    () => true,
    () => false,
  );
  return Promise.race([read, pause(PATIENCE_MS, false, { ref: false })]);
}
