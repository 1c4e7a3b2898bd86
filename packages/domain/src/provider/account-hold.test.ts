import { localDate } from '@jatkopolku/kernel';
import { makeAccount } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { accountHold } from './account-hold.ts';

const confirmed = makeAccount({ state: 'confirmed' });
const changed = makeAccount({ state: 'confirmed', heldSince: localDate('2021-04-01') });
const proposed = makeAccount();

it.each([
  ['there is none', [], 'no-account'],
  ['the first one waits to be confirmed', [proposed], 'no-account'],
  ['one was refused', [makeAccount({ state: 'refused' })], 'no-account'],
  ['one is in force', [confirmed], null],
  ['a change of it is proposed', [confirmed, proposed], 'change-proposed'],
  ['nobody has let payments go since a change', [changed], 'change-held'],
  ['another change is proposed by then', [changed, proposed], 'change-held'],
] as const)('where %s', (_, accounts, hold) => {
  expect(accountHold(accounts)).toBe(hold);
});
