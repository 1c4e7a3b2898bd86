import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { invariant } from '@jatkopolku/kernel';
import { readSettings } from '@jatkopolku/local';
import { serveLocal } from '@jatkopolku/local/start-local';
import { ensureBuilt } from '@jatkopolku/setup/ensure-built';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

export interface DemoSite {
  readonly address: string;
  close(): Promise<void>;
}

/** The site as its sources are now, with a demo region of its own. */
export async function openDemoSite(today: string): Promise<DemoSite> {
  invariant((await ensureBuilt(root)) === 0, 'The site can be built');
  const folder = await mkdtemp(join(tmpdir(), 'jatkopolku-bench-'));
  const environment = {
    PORT: '0',
    JATKOPOLKU_DATA: join(folder, 'region.db'),
    JATKOPOLKU_TODAY: today,
    JATKOPOLKU_BANK: 'off',
  };
  const run = await serveLocal(readSettings({}, environment), () => {});
  const close = async () => {
    await run.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { address: new URL(run.address).origin, close };
}
