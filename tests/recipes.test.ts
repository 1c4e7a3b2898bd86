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

/** The tests by which the copy takes its new path from the tariff to the payment. */
async function testsOfNewPath(): Promise<readonly (readonly [title: string, status: string])[]> {
  const report = 'every-path.json';
  const settings = '--config tests/vitest.config.ts --project unit --reporter json';
  await house.run('vitest', ...`run ${settings} --outputFile ${report} ${EVERY_PATH}`.split(' '));
  const { testResults } = JSON.parse(await house.read(report)) as {
    testResults: { assertionResults: { fullName: string; status: string }[] }[];
  };
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ fullName }) => fullName.includes('apprenticeship'))
    .map(({ fullName, status }) => [fullName, status] as const);
}

async function failingTests(): Promise<string[]> {
  const report = 'recipes.json';
  const settings = '--config tests/vitest.config.ts --project unit --reporter json';
  const args = `run ${settings} --outputFile ${report}`.split(' ');
  await house.run('vitest', ...args, ...testFiles);
  const { testResults } = JSON.parse(await house.read(report)) as {
    testResults: { name: string; status: string }[];
  };
  expect(testResults).toHaveLength(testFiles.length);
  const failing = testResults.filter(({ status }) => status !== 'passed');
  return testFiles.filter((file) => failing.some(({ name }) => name.endsWith(file)));
}

it('what a recipe forgets is found by the compiler or a test, and nothing else has to change', async () => {
  await take(({ found }) => found === 'wanted');
  const errors = await typeErrors();
  const unseen = steps.filter(({ step }) => !errors.includes(typesOf(step) ?? ''));
  expect(unseen.map(({ step }) => step.file)).toEqual([]);

  await take((step) => typesOf(step) !== undefined);
  expect(await failingTests()).toEqual(testFiles);

  await take((step) => testOf(step) !== undefined);
  const [left, failing] = await Promise.all([typeErrors(), failingTests()]);
  expect([left, failing]).toEqual(['', []]);

  expect(await testsOfNewPath()).toEqual([
    [expect.stringContaining('imported, claimed, approved'), 'passed'],
    [expect.stringContaining('approved by the rule'), 'passed'],
  ]);
}, 600_000);
