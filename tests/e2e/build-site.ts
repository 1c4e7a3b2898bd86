import { fileURLToPath } from 'node:url';

import { ensureBuilt } from '@jatkopolku/setup/ensure-built';

import { offerDemo } from '../pages/demo-copy.ts';

/** The programs under test serve the site as its sources are now; browser tests share a filled region. */
export default async function prepare(): Promise<() => Promise<void>> {
  const code = await ensureBuilt(fileURLToPath(new URL('../..', import.meta.url)));
  if (code !== 0) throw new Error('the site could not be built');
  return offerDemo();
}
