import { fileURLToPath } from 'node:url';

import { ensureBuilt } from '@jatkopolku/setup/ensure-built';

/** The programs under test serve the site as its sources are now. */
export default async function buildSite(): Promise<void> {
  const code = await ensureBuilt(fileURLToPath(new URL('../..', import.meta.url)));
  if (code !== 0) throw new Error('the site could not be built');
}
