import { readFileSync } from 'node:fs';

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that need the demo region wait until it is filled: the others, and one that has it filled, begin. */
export class DemoLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- it is no array's, and gives a new one.
    const sorted = await super.sort(files);
    const [needing, others] = [sorted.filter(needsDemo), sorted.filter((it) => !needsDemo(it))];
    return [...needing.slice(0, 1), ...others, ...needing.slice(1)];
  }
}

function needsDemo({ moduleId }: TestSpecification): boolean {
  return readFileSync(moduleId, 'utf8').includes('useSite(');
}
