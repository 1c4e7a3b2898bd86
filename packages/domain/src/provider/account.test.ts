import { type Lifecycle, localDate, stepProblem } from '@jatkopolku/kernel';
import { makeAccount } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  type AccountEvent,
  type AccountState,
  accountInForce,
  accountLifecycle,
  accountStates,
  accountSteps,
  isHeld,
} from './account.ts';

const nothing = { confirm: null, refuse: null, release: null, replace: null };
const expected: Lifecycle<AccountState, AccountEvent> = {
  proposed: { ...nothing, confirm: 'confirmed', refuse: 'refused' },
  confirmed: { ...nothing, release: 'confirmed', replace: 'replaced' },
  refused: nothing,
  replaced: nothing,
};

describe('the lifecycle of an account', () => {
  it.each(accountStates)('%s', (state) => {
    expect(accountLifecycle[state]).toStrictEqual(expected[state]);
  });
});

describe('maker is not checker', () => {
  const proposed = makeAccount({ proposedBy: 'anna' });
  const confirmed = makeAccount({ state: 'confirmed', proposedBy: 'anna', decidedBy: 'berit' });
  it.each([
    ['confirm', proposed, 'anna', 'own-work'],
    ['confirm', proposed, 'berit', undefined],
    ['refuse', proposed, 'anna', 'own-work'],
    ['refuse', proposed, 'berit', undefined],
    ['release', confirmed, 'berit', 'own-work'],
    ['release', confirmed, 'anna', undefined],
    ['release', confirmed, 'carl', undefined],
    ['confirm', confirmed, 'carl', 'not-in-this-state'],
  ] as const)('%s %#: %s', (event, account, userId, code) => {
    expect(stepProblem(accountSteps[event], account, userId)?.code).toBe(code);
  });
});

describe('the account in force', () => {
  const heldSince = localDate('2021-04-01');
  it('is the one that was confirmed and not replaced', () => {
    const accounts = accountStates.map((state) => makeAccount({ state }));
    expect(accountInForce(accounts)?.state).toBe('confirmed');
    expect(accountInForce([makeAccount(), makeAccount({ state: 'refused' })])).toBeUndefined();
  });

  it.each([
    [makeAccount({ state: 'confirmed', heldSince }), true],
    [makeAccount({ state: 'confirmed' }), false],
    [makeAccount({ state: 'replaced', heldSince }), false],
  ])('holds its payments while it says so: %#', (account, held) => {
    expect(isHeld(account)).toBe(held);
  });
});
