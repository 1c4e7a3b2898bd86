import type { Lifecycle } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { type RunEvent, type RunState, runLifecycle, runStates } from './lifecycle.ts';

const expected: Lifecycle<RunState, RunEvent> = {
  collecting: {
    preview: 'previewed',
    confirm: null,
    release: null,
    reconcile: null,
    abandon: null,
  },
  previewed: {
    preview: 'previewed',
    confirm: 'confirmed',
    release: null,
    reconcile: null,
    abandon: 'collecting',
  },
  confirmed: { preview: null, confirm: null, release: 'released', reconcile: null, abandon: null },
  released: { preview: null, confirm: null, release: null, reconcile: 'reconciled', abandon: null },
  reconciled: { preview: null, confirm: null, release: null, reconcile: null, abandon: null },
};

describe('the lifecycle of a settlement run', () => {
  it.each(runStates)('%s', (state) => {
    expect(runLifecycle[state]).toStrictEqual(expected[state]);
  });

  it('has no other state', () => {
    expect(Object.keys(runLifecycle)).toEqual([...runStates]);
  });

  it('a confirmed run is never taken back', () => {
    const later = ['confirmed', 'released', 'reconciled'] as const;
    expect(later.map((state) => runLifecycle[state].abandon)).toEqual([null, null, null]);
  });
});
