import { operations } from '@jatkopolku/contracts';
import kept from '@jatkopolku/contracts/examples.json' with { type: 'json' };
import { expect, it } from 'vitest';

import { recordExamples } from './record-examples.ts';

it('the examples are what a server answers today: npm run docs', async () => {
  expect(await recordExamples()).toEqual(kept);
});

it('every operation has an example', () => {
  const shown = new Set(kept.map(({ operation }) => operation));
  expect(Object.keys(operations).filter((name) => !shown.has(name))).toEqual([]);
});
