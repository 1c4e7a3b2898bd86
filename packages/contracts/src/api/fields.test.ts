import { expect, it } from 'vitest';

import { nameLine, signRefused } from './fields.ts';

it('a name refuses the sign that no letter can print, and names it', () => {
  const issues = nameLine.safeParse('Wang 漢').error?.issues ?? [];
  expect(issues.map(signRefused)).toEqual(['漢 (U+6F22)']);
  expect(nameLine.parse(' Đorđe Łęcki ')).toBe('Đorđe Łęcki');
});
