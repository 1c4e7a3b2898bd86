import { mkdir, writeFile } from 'node:fs/promises';

import { generatedPages } from './pages.ts';

const folder = new URL('../../../../docs/generated/', import.meta.url);

await mkdir(folder, { recursive: true });
for (const [name, page] of Object.entries(generatedPages)) {
  await writeFile(new URL(name, folder), page());
}
