import { type Progress, RefusedInput, importPackage } from '@jatkopolku/application';
import { kymenlaakso } from '@jatkopolku/demo';
import { id, must } from '@jatkopolku/kernel';

import type { OpenRegion } from './open-region.ts';
import { openPackage } from './package-folder/open-package.ts';
import { checkKeys, rememberKeys } from './region-keys.ts';

/**
 * Imports the demo package on the first start, and goes on with it after a start that was stopped
 * half-way. @returns whether anything had to be imported.
 */
export async function seedDemo(region: OpenRegion, progress: Progress): Promise<boolean> {
  const { records, vault, clock } = region;
  await checkKeys(region);
  const key = { regionId: id<'Region'>(kymenlaakso.regionId) };
  const source = await openPackage(kymenlaakso.folder);
  const known = await records.get('region', key);
  if (known?.record.demoPackage === source.hash) return false;
  const deps = { records, vault, source, today: clock.today(), progress };
  const { report } = await importPackage(deps, { strict: false });
  const rejected = Object.values(report.rejected).reduce((sum, rows) => sum + rows.length, 0);
  if (rejected > 0)
    progress('rows of the demo that the region’s own records do not allow', rejected);
  await rememberKeys(region);
  const stored = must(await records.get('region', key), 'the demo region');
  const record = { ...stored.record, demoPackage: source.hash };
  const act = { event: 'imported', actor: `import:${source.hash}` } as const;
  const marked = await records.commit([{ kind: 'region', record, before: stored }], act);
  if (!marked.ok) throw new RefusedInput(marked.error);
  return true;
}
