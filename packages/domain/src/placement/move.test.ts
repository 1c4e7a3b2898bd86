import { id, localDate } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { type MoveTarget, moveProblem } from './move.ts';
import { unqualified } from './schema.ts';

const placement = makePlacement({
  startsOn: '2020-01-01',
  endsOn: '2020-12-31',
  caseWorker: { userId: 'kaisa', name: 'Kaisa' },
});
const today = localDate('2020-06-01');
const toWorker = (userId: string): MoveTarget => ({ kind: 'case-worker', userId });
const toInstructor = (instructor: string, providerId = 'P1'): MoveTarget => ({
  kind: 'instructor',
  providerId: id<'Provider'>(providerId),
  instructor,
  ...unqualified,
});
const toAgreement = (from: string, agreementId = 'A2'): MoveTarget => ({
  kind: 'agreement',
  agreementId: id<'Agreement'>(agreementId),
  from: localDate(from),
  instructor: 'Instructor 2',
  ...unqualified,
});

describe('moveProblem', () => {
  it.each([
    [toWorker('oili'), undefined],
    [toWorker('kaisa'), 'case-worker-same'],
    [toInstructor('Instructor 2'), undefined],
    [toInstructor('Instructor 1'), 'instructor-same'],
    [{ ...toInstructor('Instructor 1'), instructorQualification: 'vocational' }, undefined],
    [toInstructor('Instructor 2', 'P2'), 'other-provider'],
    [toAgreement('2020-01-01'), 'move-outside-placement'],
    [toAgreement('2020-01-02'), undefined],
    [toAgreement('2020-12-31'), undefined],
    [toAgreement('2021-01-01'), 'move-outside-placement'],
    [toAgreement('2020-06-01', 'A1'), 'agreement-same'],
  ] as const)('to %j: %s', (to: MoveTarget, code) => {
    expect(moveProblem(placement, to, today)?.code).toBe(code);
  });

  it.each([toWorker('oili'), toInstructor('Instructor 2'), toAgreement('2020-06-02')])(
    'moves none that has ended: %j',
    (to) => {
      const ended = makePlacement({ endsOn: '2020-12-31', endedOn: '2020-05-31' });
      expect(moveProblem(ended, to, today)).toEqual({
        code: 'not-in-this-state',
        details: { state: 'ended' },
      });
    },
  );
});
