import { RefusedInput } from '@jatkopolku/application';
import { id } from '@jatkopolku/kernel';

import type { OpenRegion } from './open-region.ts';
import { WrongSetting } from './settings.ts';

/**
 * Refuses keys that are not those that sealed the region's clients: with them every client would look
 * like a stranger and no seal would open.
 */
export async function checkKeys(region: OpenRegion): Promise<void> {
  const { stored, keyMark } = await loadMark(region);
  const known = stored?.record.keyMark ?? null;
  if (known === null || known === keyMark) return;
  throw new WrongSetting(
    `The keys are not those that sealed the clients of ${region.regionId}: bring back its key file, or set JATKOPOLKU_KEYS to it.`,
  );
}

/** Remembers, after an import, which keys sealed the region's clients. */
export async function rememberKeys(region: OpenRegion): Promise<void> {
  const { stored: before, keyMark, regionId } = await loadMark(region);
  if (before?.record.keyMark === keyMark) return;
  const fresh = { regionId, demoClock: null, demoPackage: null };
  const record = { ...(before?.record ?? fresh), keyMark };
  const act = { event: 'opened', actor: 'system' } as const;
  const remembered = await region.records.commit([{ kind: 'region', record, before }], act);
  if (!remembered.ok) throw new RefusedInput(remembered.error);
}

async function loadMark({ records, vault, regionId: name }: OpenRegion) {
  const regionId = id<'Region'>(name);
  const keyMark = await vault.mark('identity', 'the keys of this region');
  return { stored: await records.get('region', { regionId }), keyMark, regionId };
}
