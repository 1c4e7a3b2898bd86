import { expect, it } from 'vitest';

import { checkDecisions, decisionsPage } from './decisions.ts';
import type { House } from './house.ts';

const good = '# 001 Title\n\n## What\n\nA.\n\n## Why\n\nB.\n\n## Consequences\n\nC.\n';

function houseOf(files: Readonly<Record<string, string>>): House {
  return {
    has: (path) => path in files,
    read: (path) => files[path.replace('docs/decisions/', '')] ?? '',
    foldersIn: () => [],
    filesIn: () => Object.keys(files),
  };
}

it('a decision of the form is listed, and nothing is wrong', () => {
  const house = houseOf({ '001-title.md': good, 'README.md': '# Decisions\n' });
  expect(checkDecisions(house)).toEqual([]);
  expect(decisionsPage(house)).toContain('- [001 Title](001-title.md)\n');
});

it.each([
  [{ '002-title.md': good }, 'has not the number 001'],
  [{ '001-title.md': good.replace('001', '1.') }, 'does not begin with “# 001 Title”'],
  [{ '001-title.md': good.replace('## Why', '**Why.**') }, 'has not the headings'],
  [{ '001-title.md': `${good}\n## More\n\nD.\n` }, 'has not the headings'],
  [{ '001-title.md': good + 'C.\n'.repeat(40) }, 'has 53 lines'],
])('%j is refused', (files, fault) => {
  expect(checkDecisions(houseOf(files)).join()).toContain(fault);
});
