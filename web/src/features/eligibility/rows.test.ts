import { makeCheck, makeProvider } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { isAsked, rowsOf } from './rows.ts';

const providers = ['P1', 'P2', 'P3', 'P4', 'P5'].map((providerId) => makeProvider({ providerId }));
const checks = [
  makeCheck({ providerId: 'P1', askedAt: '2021-03-20T06:00:00.000Z' }),
  makeCheck({ providerId: 'P2', askedAt: '2021-03-01T06:00:00.000Z' }),
  makeCheck({ providerId: 'P3', state: 'review', holding: ['bankruptcy'] }),
  makeCheck({ providerId: 'P4', state: 'excluded', grounds: ['company-form'] }),
];
const rows = rowsOf(providers, checks);

it('those whose money waits come first, then by trouble, then those asked about longest ago', () => {
  expect(rows.map(({ provider, standing }) => [provider.providerId, standing])).toEqual([
    ['P4', 'excluded'],
    ['P3', 'review'],
    ['P5', 'never'],
    ['P2', 'eligible'],
    ['P1', 'eligible'],
  ]);
});

it.each([
  [{}, 5],
  [{ standing: 'eligible' }, 2],
  [{ standing: 'never' }, 1],
  [{ held: true }, 2],
  [{ held: true, standing: 'review' }, 1],
] as const)('%j asks for %i', (asked, count) => {
  expect(rows.filter((row) => isAsked(row, asked))).toHaveLength(count);
});
