import { localDate } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { conditionsDraft, missingForStart, readConditions, readRuling } from './course-drafts.ts';

const today = localDate('2021-04-30');
const placement = makePlacement({
  startsOn: '2021-05-03',
  endsOn: '2021-12-31',
  startsBy: 'decision',
});

describe('the conditions of a start', () => {
  it('are sent as they are, an empty one as none', () => {
    const draft = { ...conditionsDraft(placement), clientSignedOn: '2021-04-30' };
    expect(readConditions(draft, today)).toEqual({
      faults: {},
      sent: { ...placement.startConditions, clientSignedOn: '2021-04-30' },
    });
  });

  it('are not signed ahead, but insured ahead', () => {
    const draft = conditionsDraft(placement);
    const late = { ...draft, clientSignedOn: '2021-05-01', insuredFrom: '2021-05-03' };
    expect(readConditions(late, today)).toEqual({
      faults: { clientSignedOn: { code: 'day-ahead' } },
      sent: undefined,
    });
  });
});

describe('a decision', () => {
  it.each([
    ['2021-05-03', undefined],
    ['2021-05-02', { code: 'first-day-outside' }],
    ['2022-01-01', { code: 'first-day-outside' }],
    ['', { code: 'field-missing' }],
  ])('with the first day "%s"', (firstDay, fault) => {
    const { faults } = readRuling({ firstDay, reason: 'Ready' }, placement, 'start');
    expect(faults.firstDay).toEqual(fault);
  });

  it('of a start says what is missing by its first day', () => {
    const noted = makePlacement({ ...placement, startConditions: { insuredFrom: '2021-05-03' } });
    const codes = (firstDay: string, kind: 'start' | 'resume' = 'start') =>
      missingForStart({ firstDay }, noted, kind).map(({ code }) => code);
    expect(codes('2021-05-02')).toContain('insurance-missing');
    expect(codes('2021-05-03')).not.toContain('insurance-missing');
    expect(codes('2021-05-03')).toHaveLength(4);
    expect([...codes(''), ...codes('2021-05-03', 'resume')]).toEqual([]);
  });

  it('needs reasons', () => {
    const { faults } = readRuling({ firstDay: '2021-05-03', reason: ' ' }, placement, 'start');
    expect(faults).toEqual({ reason: { code: 'field-missing' } });
  });
});
