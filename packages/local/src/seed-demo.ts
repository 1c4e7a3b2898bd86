import { type Progress, importPackage } from '@jatkopolku/application';
import { kymenlaakso } from '@jatkopolku/demo';
import { id, invariant, must } from '@jatkopolku/kernel';

import type { OpenRegion } from './open-region.ts';
import { openPackage } from './package-folder/open-package.ts';

/**
 * Imports the demo package on the first start, and goes on with it after a start that was stopped
 * half-way. @returns whether anything had to be imported.
 */
export async function seedDemo(region: OpenRegion, progress: Progress): Promise<boolean> {
  const { records, vault, clock } = region;
  const key = { regionId: id<'Region'>(kymenlaakso.regionId) };
  const stored = must(await records.get('region', key), 'the demo region');
  const source = await openPackage(kymenlaakso.folder);
  if (stored.record.demoPackage === source.hash) return false;
  const deps = { records, vault, source, today: clock.today(), progress };
  const { report } = await importPackage(deps, { strict: false });
  invariant(Object.keys(report.rejected).length === 0, 'the demo package has no rejected rows');
  const record = { ...stored.record, demoPackage: source.hash };
  const act = { event: 'imported', actor: `import:${source.hash}` } as const;
  await records.commit([{ kind: 'region', record, before: stored }], act);
  return true;
}
