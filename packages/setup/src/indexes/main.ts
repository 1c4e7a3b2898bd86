import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { houseAt, indexPages } from './index.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const house = houseAt(root);
for (const [path, page] of Object.entries(indexPages)) writeFileSync(join(root, path), page(house));
