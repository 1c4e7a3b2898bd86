import { decisionsPage } from './decisions.ts';
import { foldersPage } from './folders.ts';
import type { House } from './house.ts';
import { slicesPage } from './slices.ts';

export { checkDecisions } from './decisions.ts';
export { houseAt } from './house.ts';
export { missingNamedFiles } from './named-files.ts';

/** The indexes of the repository, by the file that each is written to. */
export const indexPages: Readonly<Record<string, (house: House) => string>> = {
  'docs/generated/slices.md': slicesPage,
  'docs/generated/folders.md': foldersPage,
  'docs/decisions/README.md': decisionsPage,
};
