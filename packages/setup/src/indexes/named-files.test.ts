import { expect, it } from 'vitest';

import type { House } from './house.ts';
import { missingNamedFiles } from './named-files.ts';

function missing(text: string): string[] {
  const house: House = {
    has: () => true,
    read: () => text,
    foldersIn: () => [],
    filesIn: () => [],
  };
  const files = ['packages/kernel/src/money.ts', 'web/src/app/router.tsx'];
  return missingNamedFiles(house, { documents: ['README.md'], files, made: ['web/src/new.tsx'] });
}

it.each([
  'by its path `packages/kernel/src/money.ts`',
  'by its name `money.ts`',
  'by its end `app/router.tsx`',
  'without src `kernel/money.ts`',
  'what a recipe makes `web/src/new.tsx`',
  'any test `x.test.ts`',
  'no file `/api/docs`, `npm test`',
])('%s is known', (text) => {
  expect(missing(text)).toEqual([]);
});

it.each(['`packages/kernel/src/gone.ts`', '`gone.ts`', '`other/money.ts`', '`oney.ts`'])(
  '%s is missing',
  (text) => {
    expect(missing(text)).toHaveLength(1);
  },
);
