import { readFileSync } from 'node:fs';

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Small files that take long: begun last, one worker would go on with them when all others are done. */
const long = [
  'tests/recipes.test.ts',
  'tests/e2e/demo-region.test.ts',
  'tests/e2e/closing-crash.test.ts',
  'many-decisions.test.ts',
  'record-examples.test.ts',
];

/**
 * What takes long begins first: the larger files, and those known for it. Files that need the demo region
 * wait until it is filled: the others, and one that has it filled, begin.
 */
export class DemoLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- it is no array's, and gives a new one.
    const sorted = await super.sort(files);
    const [needing, others] = [sorted.filter(needsDemo), sorted.filter((it) => !needsDemo(it))];
    const first = others.filter(isLong);
    const rest = others.filter((it) => !isLong(it));
    return [...needing.slice(0, 1), ...first, ...rest, ...needing.slice(1)];
  }
}

function isLong({ moduleId }: TestSpecification): boolean {
  return long.some((name) => moduleId.endsWith(name));
}

function needsDemo({ moduleId }: TestSpecification): boolean {
  return readFileSync(moduleId, 'utf8').includes('useSite(');
}
