import type { Claim, ClaimState } from '@jatkopolku/domain/outcome';
import { localDate } from '@jatkopolku/kernel';
import { makeClaim } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { waitedOn } from './accruals.ts';

const end = localDate('2020-01-31');
const filed = { submittedOn: '2020-01-10' } as const;
const approvedPart = {
  partNo: 1,
  milestone: 'start',
  amountCents: 70_000,
  approvedOn: '2020-02-04',
  approvedBy: 'approver-1',
  voidedOn: null,
} as const;

/** A claim that was filed in January, in each of its states in February: what of it waited when January ended. */
const inFebruary: Readonly<Record<ClaimState, readonly [claim: Claim, waited: number]>> = {
  draft: [makeClaim({ ...filed, state: 'draft' }), 0],
  submitted: [makeClaim({ ...filed, state: 'submitted' }), 70_000],
  returned: [makeClaim({ ...filed, state: 'returned' }), 70_000],
  approved: [makeClaim({ ...filed, state: 'approved', parts: [approvedPart] }), 70_000],
  'second-submitted': [
    makeClaim({ ...filed, state: 'second-submitted', parts: [approvedPart] }),
    70_000,
  ],
  'second-returned': [
    makeClaim({ ...filed, state: 'second-returned', parts: [approvedPart] }),
    70_000,
  ],
  rejected: [makeClaim({ ...filed, state: 'rejected', decidedOn: '2020-02-04' }), 70_000],
  withdrawn: [makeClaim({ ...filed, state: 'withdrawn', withdrawnOn: '2020-02-04' }), 70_000],
  'clawed-back': [
    makeClaim({
      ...filed,
      state: 'clawed-back',
      parts: [{ ...approvedPart, voidedOn: '2020-02-05' }],
    }),
    70_000,
  ],
};

const waitedCents = (claim: Claim) =>
  waitedOn(claim, end).reduce((sum, { amountCents }) => sum + amountCents, 0);

describe('waitedOn', () => {
  it.each(Object.entries(inFebruary))(
    'a claim of January that is %s in February',
    (_state, [claim, waited]) => {
      expect(waitedCents(claim)).toBe(waited);
    },
  );

  it.each([
    ['filed on the last day', makeClaim({ submittedOn: '2020-01-31' }), 70_000],
    ['filed on the next day', makeClaim({ submittedOn: '2020-02-01' }), 0],
    [
      'approved on the last day',
      makeClaim({
        ...filed,
        state: 'approved',
        parts: [{ ...approvedPart, approvedOn: '2020-01-31' }],
      }),
      0,
    ],
    [
      'rejected on the last day',
      makeClaim({ ...filed, state: 'rejected', decidedOn: '2020-01-31' }),
      0,
    ],
    [
      'withdrawn on the last day',
      makeClaim({ ...filed, state: 'withdrawn', withdrawnOn: '2020-01-31' }),
      0,
    ],
    ['withdrawn, nobody knows when', makeClaim({ ...filed, state: 'withdrawn' }), 0],
    [
      'put aside by one of two approvers',
      makeClaim({
        ...filed,
        firstApproval: { by: 'a', on: '2020-01-20', amountCents: 1, reason: '' },
      }),
      70_000,
    ],
  ])('a claim that was %s', (_name, claim, waited) => {
    expect(waitedCents(claim)).toBe(waited);
  });

  it('a corrected approval counts by its first day', () => {
    const parts = [
      { ...approvedPart, approvedOn: '2020-01-20', voidedOn: '2020-02-05' },
      { ...approvedPart, partNo: 2, amountCents: 30_000, approvedOn: '2020-02-05' },
    ];
    expect(waitedCents(makeClaim({ ...filed, state: 'approved', parts }))).toBe(0);
  });
});

describe('a bonus in two parts', () => {
  const secondPart = {
    months: 3,
    amountCents: 30_000,
    dueOn: '2020-01-01',
    claimBy: '2020-06-01',
    filedOn: null,
    filedBy: null,
    rejectedOn: null,
  } as const;
  const start = { ...approvedPart, amountCents: 40_000, approvedOn: '2019-10-01' } as const;
  const lasting = { ...start, partNo: 2, milestone: 'lasting', amountCents: 30_000 } as const;
  const filedSecond = { ...secondPart, filedOn: '2020-01-15', filedBy: 'worker-1' } as const;
  const of = (overrides: Parameters<typeof makeClaim>[0]) =>
    makeClaim({ submittedOn: '2019-09-01', parts: [start], secondPart: filedSecond, ...overrides });

  it.each([
    ['its start is claimed', makeClaim({ ...filed, secondPart }), 40_000],
    ['it is not filed', of({ state: 'approved', secondPart }), 0],
    ['it is filed', of({ state: 'second-submitted' }), 30_000],
    ['it was returned', of({ state: 'second-returned' }), 30_000],
    [
      'it was filed later',
      of({ state: 'second-submitted', secondPart: { ...filedSecond, filedOn: '2020-02-03' } }),
      0,
    ],
    [
      'it was approved later',
      of({ state: 'approved', parts: [start, { ...lasting, approvedOn: '2020-02-03' }] }),
      30_000,
    ],
    [
      'it was approved by then',
      of({ state: 'approved', parts: [start, { ...lasting, approvedOn: '2020-01-20' }] }),
      0,
    ],
    [
      'it was rejected later',
      of({ state: 'approved', secondPart: { ...filedSecond, rejectedOn: '2020-02-03' } }),
      30_000,
    ],
    [
      'it was rejected by then',
      of({ state: 'approved', secondPart: { ...filedSecond, rejectedOn: '2020-01-20' } }),
      0,
    ],
    [
      'its start was taken back by then',
      of({ state: 'clawed-back', parts: [{ ...start, voidedOn: '2020-01-20' }] }),
      0,
    ],
    [
      'its start was taken back later',
      of({ state: 'clawed-back', parts: [{ ...start, voidedOn: '2020-02-20' }] }),
      30_000,
    ],
  ])('waits for its part where %s', (_name, claim, waited) => {
    expect(waitedCents(claim)).toBe(waited);
  });
});
