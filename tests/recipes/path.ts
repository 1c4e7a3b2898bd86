import type { Recipe, Step } from './recipe.ts';

function words(
  file: string,
  indent: string,
  [fi, sv, en]: readonly [string, string, string],
): Step {
  const at = `${indent}'work-trial': {`;
  const before = `${indent}apprenticeship: { fi: '${fi}', sv: '${sv}', en: '${en}' },\n`;
  return { file, found: { types: `${file}(` }, edits: [{ at, before }] };
}

/** An apprenticeship earns a bonus too. */
export const path: Recipe = {
  title: 'A path is added',
  filesMax: 3,
  steps: [
    {
      file: 'packages/domain/src/framework/paths.ts',
      found: 'wanted',
      edits: [{ at: "  'work-trial',\n", after: "  'apprenticeship',\n" }],
    },
    words('packages/words/src/paths.ts', '  ', ['Oppisopimus', 'Läroavtal', 'Apprenticeship']),
    words('packages/words/src/approval.ts', '    ', ['oppisopimus', 'läroavtal', 'apprenticeship']),
  ],
};
