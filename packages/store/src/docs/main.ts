import { mkdir, writeFile } from 'node:fs/promises';

import { generatedPages } from './pages.ts';

const root = new URL('../../../../', import.meta.url);

await mkdir(new URL('docs/generated/', root), { recursive: true });
for (const [path, page] of Object.entries(generatedPages)) {
  await writeFile(new URL(path, root), page());
}
