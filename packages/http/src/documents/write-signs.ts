import { writeFile } from 'node:fs/promises';

import { installedFonts } from './fonts.ts';
import { printableRanges } from './signs.ts';

/** Writes the list of signs that can be printed, by which fields refuse the others: `npm run docs`. */
const target = new URL('../../../../packages/kernel/src/names/printable-signs.ts', import.meta.url);
const lines = printableRanges(await installedFonts()).match(/.{1,90}(?: |$)/g) ?? [];
const text = lines.map((line) => `  '${line}'`).join(' +\n');
await writeFile(
  target,
  `/** Made by \`npm run docs\` from the fonts of the letters; a test compares them. */\nexport const printableSigns =\n${text};\n`,
);
