import { expect, it } from 'vitest';

import { upgradeLines } from './upgrade.ts';

it('upgrade says what it wrote of each kind, and to run it again', () => {
  const lines = upgradeLines({ sheet: 3, claim: 1 });
  expect(lines.slice(0, 2)).toEqual([
    'claim: 1 written in the newest form',
    'sheet: 3 written in the newest form',
  ]);
  expect(lines[2]).toContain('again until it writes none');
});

it('upgrade says that nothing is left', () => {
  expect(upgradeLines({})).toEqual(['Every record is in its newest form.']);
});
