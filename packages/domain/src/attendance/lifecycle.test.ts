import type { Lifecycle } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { type SheetEvent, type SheetState, sheetLifecycle, sheetStates } from './lifecycle.ts';

const expected: Lifecycle<SheetState, SheetEvent> = {
  open: {
    log: 'open',
    submit: 'submitted',
    'take-back': null,
    return: null,
    accept: null,
    correct: null,
    'decide-travel': null,
  },
  submitted: {
    log: null,
    submit: null,
    'take-back': 'open',
    return: 'open',
    accept: 'accepted',
    correct: null,
    'decide-travel': 'submitted',
  },
  accepted: {
    log: null,
    submit: null,
    'take-back': null,
    return: null,
    accept: null,
    correct: 'accepted',
    'decide-travel': 'accepted',
  },
};

describe('the lifecycle of a month sheet', () => {
  it.each(sheetStates)('%s', (state) => {
    expect(sheetLifecycle[state]).toStrictEqual(expected[state]);
  });

  it('has no other state', () => {
    expect(Object.keys(sheetLifecycle)).toEqual([...sheetStates]);
  });
});
