import { afterAll, beforeAll, expect, it } from 'vitest';

import { copyOfHouse } from './recipes/copy-of-house.ts';
import { recipes } from './recipes/index.ts';
import { type Step, changed } from './recipes/recipe.ts';

/**
 * All recipes are tried at once, in three stages, on one copy of the house: what is wanted alone, with what
 * the compiler asks for, and whole.
 */
let house: Awaited<ReturnType<typeof copyOfHouse>>;

beforeAll(async () => {
  house = await copyOfHouse();
});
afterAll(() => house.remove());

const steps = recipes.flatMap(({ title, steps: own }) => own.map((step) => ({ title, step })));
const testOf = ({ found }: Step) =>
  typeof found === 'object' && 'test' in found ? found.test : undefined;
const typesOf = ({ found }: Step) =>
  typeof found === 'object' && 'types' in found ? found.types : undefined;
const testFiles = [...new Set(steps.flatMap(({ step }) => testOf(step) ?? []))];

async function take(isMeant: (step: Step) => boolean): Promise<void> {
  for (const { title, step } of steps.filter((one) => isMeant(one.step))) {
    const text = typeof step.edits === 'string' ? '' : await house.read(step.file);
    await house.write(step.file, changed(title, step, text));
  }
}

/** What the compiler says of the site and all that a recipe touches, in one program. */
async function typeErrors(): Promise<string> {
  const config = {
    extends: './web/tsconfig.json',
    compilerOptions: { incremental: false, types: ['vite/client', 'node'] },
    include: [
      'web/src',
      'tests/pages',
      ...['application', 'http', 'local', 'store'].map((name) => `packages/${name}`),
    ],
  };
  await house.write('tsconfig.recipes.json', JSON.stringify(config));
  return house.run('tsc', '-p', 'tsconfig.recipes.json');
}

const EVERY_PATH = 'packages/application/src/outcome/every-path.test.ts';

interface FileReport {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
}

async function run(...files: readonly string[]): Promise<readonly FileReport[]> {
  const report = 'recipes.json';
  const settings = '--config tests/vitest.config.ts --project unit --reporter json';
  await house.run('vitest', ...`run ${settings} --outputFile ${report}`.split(' '), ...files);
  const { testResults } = JSON.parse(await house.read(report)) as { testResults: FileReport[] };
  expect(testResults).toHaveLength(files.length);
  return testResults;
}

function failingIn(reports: readonly FileReport[]): string[] {
  const failing = reports.filter(({ status }) => status !== 'passed');
  return testFiles.filter((file) => failing.some(({ name }) => name.endsWith(file)));
}

/** The tests by which the copy takes its new path from the tariff to the payment. */
function testsOfNewPath(reports: readonly FileReport[]) {
  return reports
    .filter(({ name }) => name.endsWith(EVERY_PATH))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ fullName }) => fullName.includes('apprenticeship'))
    .map(({ fullName, status }) => [fullName, status] as const);
}

it('what a recipe forgets is found by the compiler or a test, and nothing else has to change', async () => {
  await take(({ found }) => found === 'wanted');
  const errors = await typeErrors();
  const unseen = steps.filter(({ step }) => !errors.includes(typesOf(step) ?? ''));
  expect(unseen.map(({ step }) => step.file)).toEqual([]);

  await take((step) => typesOf(step) !== undefined);
  expect(failingIn(await run(...testFiles))).toEqual(testFiles);

  await take((step) => testOf(step) !== undefined);
  const [left, reports] = await Promise.all([typeErrors(), run(...testFiles, EVERY_PATH)]);
  expect([left, failingIn(reports)]).toEqual(['', []]);

  expect(testsOfNewPath(reports)).toEqual([
    [expect.stringContaining('imported, claimed, approved'), 'passed'],
    [expect.stringContaining('approved by the rule'), 'passed'],
  ]);
}, 600_000);
