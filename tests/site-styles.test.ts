import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

const features = fileURLToPath(new URL('../web/src/features', import.meta.url));
const styleOf = (page: string) => `${basename(dirname(page))}.css`;
const pages = globSync('*/*-page.tsx', { cwd: features }).filter((page) =>
  existsSync(join(features, dirname(page), styleOf(page))),
);

// A page may be opened by its address, before any other page of its slice has brought the styles.
it.each(pages)('%s brings the styles of its slice', (page) => {
  expect(readFileSync(join(features, page), 'utf8')).toContain(`import './${styleOf(page)}';`);
});
