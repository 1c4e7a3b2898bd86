import { unqualified } from '@jatkopolku/domain/placement';
import { describe, expect, it } from 'vitest';

import { countMoves, emptyMove, readMove, ticked } from './move-drafts.ts';

const reason = 'The provider closes';
const draft = { ...emptyMove(['P1']), reason };
const missing = { code: 'field-missing' };

describe('a move as it is written', () => {
  it.each([
    [
      { kind: 'case-worker', userId: 'oili' },
      { kind: 'case-worker', userId: 'oili' },
    ],
    [
      { kind: 'instructor', instructor: 'Pekka Uusi' },
      { kind: 'instructor', providerId: 'P1', instructor: 'Pekka Uusi', ...unqualified },
    ],
    [
      { kind: 'agreement', agreementId: 'A2', from: '2021-05-03', instructor: 'Pekka Uusi' },
      {
        kind: 'agreement',
        agreementId: 'A2',
        from: '2021-05-03',
        instructor: 'Pekka Uusi',
        ...unqualified,
      },
    ],
  ])('%j is sent as %j', (written, to) => {
    expect(readMove({ ...draft, ...written }, ['L1']).sent).toEqual({
      placementIds: ['L1'],
      to,
      reason,
    });
  });

  it('takes the qualification of the instructor along', () => {
    const qualified = { instructorQualification: 'vocational', instructorCompetence: 'Carpenter' };
    const target = { kind: 'agreement', agreementId: 'A2', from: '2021-05-03' };
    const to = { ...target, instructor: 'Pekka Uusi', ...qualified };
    expect(readMove({ ...draft, ...to }, ['L1'])).toMatchObject({ faults: {}, sent: { to } });
  });

  it.each([
    [{}, { kind: missing }],
    [{ kind: 'case-worker' }, { userId: missing }],
    [{ kind: 'instructor' }, { instructor: missing }],
    [{ kind: 'agreement' }, { agreementId: missing, from: missing, instructor: missing }],
    [{ kind: 'case-worker', userId: 'oili', reason: ' ' }, { reason: { code: 'field-missing' } }],
  ])('%j lacks what it needs', (written, faults) => {
    expect(readMove({ ...draft, ...written }, ['L1'])).toMatchObject({ sent: undefined, faults });
  });

  it('asks for the provider where the placements are at several', () => {
    expect(emptyMove(['P1', 'P2']).providerId).toBe('');
  });

  it('ticks no more than can be moved', () => {
    expect(ticked(['L1'], 'L2', true)).toEqual(['L1', 'L2']);
    expect(ticked(['L1', 'L2'], 'L1', false)).toEqual(['L2']);
    const many = Array.from({ length: 50 }, (_, at) => `L${at}`);
    expect(ticked(many, 'L99', true)).toEqual(many);
  });

  it('counts what moves', () => {
    const results = [{ problems: [] }, { problems: [{}] }, { problems: [] }];
    expect(countMoves(results)).toEqual({ moving: 2, staying: 1 });
  });
});
