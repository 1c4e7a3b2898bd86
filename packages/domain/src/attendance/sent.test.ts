import { makeSheet } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { type SheetState, sheetStates } from './lifecycle.ts';
import { isReturned, wasSent } from './sent.ts';

const fresh: Readonly<Record<SheetState, readonly [sent: boolean, back: boolean]>> = {
  open: [false, false],
  submitted: [true, false],
  accepted: [true, false],
};
const returned: typeof fresh = {
  open: [true, true],
  submitted: [true, false],
  accepted: [true, false],
};

describe.each([
  [null, fresh],
  ['hours-wrong' as const, returned],
])('a sheet with the return category %s', (returnCategory, expected) => {
  it.each(sheetStates)('that is %s was sent, or came back', (state) => {
    const sheet = makeSheet({ state, returnCategory });
    expect([wasSent(sheet), isReturned(sheet)]).toEqual(expected[state]);
  });
});
