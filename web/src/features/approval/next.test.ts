import { expect, it } from 'vitest';

import { afterDeciding, readNext } from './next.ts';

it.each([
  [{ next: '/approvals/claims/K2' }, '/approvals/claims/K2'],
  [{ next: '/claims' }, '/approvals'],
  [{ next: '//elsewhere.example' }, '/approvals'],
  [{ next: 7 }, '/approvals'],
  [{}, '/approvals'],
])('%j leads to %s', (address, expected) => {
  expect(afterDeciding(readNext(address))).toBe(expected);
});
