import { accessPatternsPage } from './access-patterns.ts';
import { lifecyclesPage } from './lifecycles.ts';
import { lawPage } from './limits.ts';
import { problemsPage } from './problems.ts';

/** The pages of `docs/generated`, made from the code that they describe. */
export const generatedPages: Readonly<Record<string, () => string>> = {
  'table.md': accessPatternsPage,
  'law.md': lawPage,
  'lifecycles.md': lifecyclesPage,
  'problems.md': problemsPage,
};
