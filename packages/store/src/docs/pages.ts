import { openApiDocument } from '@jatkopolku/contracts';

import { accessPatternsPage } from './access-patterns.ts';
import { lifecyclesPage } from './lifecycles.ts';
import { lawPage } from './limits.ts';
import { policyPage } from './policy.ts';
import { printJson } from './print-json.ts';
import { problemsPage } from './problems.ts';

/** Files made from the code that they describe, by their place in the repository. */
export const generatedPages: Readonly<Record<string, () => string>> = {
  'docs/generated/table.md': accessPatternsPage,
  'docs/generated/law.md': lawPage,
  'docs/generated/lifecycles.md': lifecyclesPage,
  'docs/generated/policy.md': policyPage,
  'docs/generated/problems.md': problemsPage,
  'packages/contracts/openapi.json': () => `${printJson(openApiDocument('1'))}\n`,
};
