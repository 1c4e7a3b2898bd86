import { writeFile } from 'node:fs/promises';

import { recordExamples } from './record-examples.ts';

const file = new URL('../../../contracts/examples.json', import.meta.url);
await writeFile(file, `${JSON.stringify(await recordExamples(), null, 2)}\n`);
