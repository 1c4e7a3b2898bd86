import { describe, expect, it } from 'vitest';

import { type Due, ofWorker, workersOf } from './due-workers.ts';

const worker = (userId: string, name: string) => ({ userId, name });
const due = (placementId: string, caseWorker: Due['caseWorker']) =>
  ({ placementId, caseWorker }) as Due;
const all = [
  due('L1', worker('u-2', 'Ville')),
  due('L2', null),
  due('L3', worker('u-1', 'Kaisa')),
  due('L4', worker('u-2', 'Ville')),
];

describe('case workers of what is due', () => {
  it('are named once, by name', () => {
    expect(workersOf(all).map(({ name }) => name)).toEqual(['Kaisa', 'Ville']);
  });

  it('are chosen one at a time, or not', () => {
    expect(ofWorker(all, 'u-2').map(({ placementId }) => placementId)).toEqual(['L1', 'L4']);
    expect(ofWorker(all, undefined)).toHaveLength(4);
  });
});
