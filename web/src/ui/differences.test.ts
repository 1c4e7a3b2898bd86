import { expect, it } from 'vitest';

import { differences } from './differences.ts';

it('are the facts that read otherwise, come or gone', () => {
  const before = [
    ['State', 'proposed'],
    ['Role', 'Finance'],
    ['Note', 'a'],
  ] as const;
  const after = [
    ['State', 'in force'],
    ['Role', 'Finance'],
    ['Reason', 'b'],
  ] as const;
  expect(differences(before, after)).toEqual([
    { label: 'State', before: 'proposed', after: 'in force' },
    { label: 'Note', before: 'a', after: '' },
    { label: 'Reason', before: '', after: 'b' },
  ]);
  expect(differences(before, before)).toEqual([]);
});
