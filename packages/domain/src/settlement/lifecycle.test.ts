import { stepProblem } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { isReleased, runLifecycle, runStates, runSteps } from './lifecycle.ts';

describe('a settlement run', () => {
  it('goes one way: nothing of it is taken back', () => {
    const after = runStates.flatMap((state) =>
      Object.values(runLifecycle[state]).flatMap((next) => next ?? []),
    );
    expect(after.map((state) => runStates.indexOf(state))).toEqual([1, 2]);
  });

  it('is released by another person than the one who booked it', () => {
    const run = { state: 'confirmed', bookedBy: 'kirsi' } as const;
    expect(stepProblem(runSteps.release, run, 'kirsi')).toEqual({ code: 'own-work' });
    expect(stepProblem(runSteps.release, run, 'raija')).toBeUndefined();
  });

  it.each(['released', 'reconciled'] as const)('that is %s is not released once more', (state) => {
    const run = { state, bookedBy: 'kirsi' };
    expect(stepProblem(runSteps.release, run, 'raija')).toEqual({
      code: 'not-in-this-state',
      details: { state },
    });
  });

  it('pays nothing before its release', () => {
    expect(runStates.filter((state) => !isReleased[state])).toEqual(['confirmed']);
  });
});
