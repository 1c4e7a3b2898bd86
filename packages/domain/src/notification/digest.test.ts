import { localDate } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { digestOf } from './digest.ts';

it('counts the clients of each payer by the day on which it has to hear, the first day first', () => {
  const due = (payer: string, day: string) => ({ payer, dueOn: localDate(day) });
  const all = [
    due('kela', '2021-03-18'),
    due('kela', '2021-03-16'),
    due('fund-ytk', '2021-03-16'),
    due('kela', '2021-03-18'),
  ];
  expect(digestOf(all).due).toEqual([
    { ...due('fund-ytk', '2021-03-16'), count: 1 },
    { ...due('kela', '2021-03-16'), count: 1 },
    { ...due('kela', '2021-03-18'), count: 2 },
  ]);
});
