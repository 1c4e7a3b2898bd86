import { addDays, localDate } from '@jatkopolku/kernel';
import { makeCheck } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import type { Check } from './check.ts';
import { type GroundCode, groundTable, isHolding } from './grounds.ts';
import type { CompanyCheckEvent, CompanyCheckState } from './lifecycle.ts';
import { type BuyingProblem, buyingProblem, holdReasons, lookupEvent } from './standing.ts';

const today = localDate('2021-04-01');
const decided = makeCheck().decision;

describe('buying the activity', () => {
  const problems: Record<CompanyCheckState, BuyingProblem | undefined> = {
    eligible: undefined,
    review: 'exclusion-review-missing',
    proposed: 'exclusion-review-missing',
    unknown: 'check-missing',
    excluded: 'company-excluded',
  };
  it.each(Object.entries(problems))('from one that is %s: %s', (state, problem) => {
    const check = makeCheck({ state: state as CompanyCheckState });
    expect(buyingProblem({ check, scope: 'work-activity', today })).toBe(problem);
  });

  it('from one that was never asked about', () => {
    expect(buyingProblem({ check: undefined, scope: 'work-activity', today })).toBe(
      'check-missing',
    );
  });

  it('from one that a review refused', () => {
    const check = makeCheck({ state: 'excluded', decision: { ...decided!, by: 'review' } });
    expect(buyingProblem({ check, scope: 'work-activity', today })).toBe(
      'exclusion-review-rejected',
    );
  });

  it.each([
    [30, undefined],
    [31, 'check-stale'],
  ])('asked %i days ago: %s', (days, problem) => {
    const check = makeCheck({ askedOn: addDays(today, -days) });
    expect(buyingProblem({ check, scope: 'work-activity', today })).toBe(problem);
  });

  it('on a decision that has expired', () => {
    const check = makeCheck({ decision: { ...decided!, validUntil: '2021-03-31' } });
    expect(buyingProblem({ check, scope: 'work-activity', today })).toBe('check-stale');
  });

  it('while the register is silent and an earlier decision holds: begins nothing new', () => {
    const check = makeCheck({ finding: 'unknown', grounds: ['no-answer'], silence: 'slow' });
    expect(buyingProblem({ check, scope: 'work-activity', today })).toBe('check-missing');
  });
});

describe('buying support and guidance', () => {
  it.each(['eligible', 'review', 'proposed', 'unknown', 'excluded'] as const)(
    'from one that is %s: may be bought',
    (state) => {
      const check = makeCheck({ state, grounds: ['company-form'] });
      expect(buyingProblem({ check, scope: 'support-guidance', today })).toBeUndefined();
    },
  );

  it('from one that was never asked about', () => {
    const buying = { check: undefined, scope: 'support-guidance', today } as const;
    expect(buyingProblem(buying)).toBeUndefined();
  });

  it('from one that is bankrupt', () => {
    const check = makeCheck({ state: 'review', holding: ['bankruptcy'] });
    expect(buyingProblem({ check, scope: 'support-guidance', today })).toBe(
      'exclusion-review-missing',
    );
  });
});

describe('money', () => {
  const company: Partial<Check> = { state: 'excluded', grounds: ['company-form'] };

  it.each([
    ['eligible', {}, []],
    ['under review', { state: 'review', grounds: ['trade-register'] }, []],
    ['unknown', { state: 'unknown', grounds: ['not-found'] }, []],
    ['of a company', company, ['company-form']],
    ['bankrupt', { state: 'review', holding: ['bankruptcy'] }, ['bankruptcy']],
    ['ceased', { state: 'review', holding: ['ceased'] }, ['ceased']],
  ])('of a provider that is %s waits for %j', (_name, overrides, reasons) => {
    expect(holdReasons(makeCheck(overrides as object), 'work-activity')).toEqual(reasons);
  });

  it('of a company that gives support and guidance goes', () => {
    expect(holdReasons(makeCheck(company), 'support-guidance')).toEqual([]);
  });

  it('of one that was never asked about goes', () => {
    expect(holdReasons(undefined, 'work-activity')).toEqual([]);
  });

  it('waits only for the insolvent and the ceased', () => {
    const codes = Object.keys(groundTable) as GroundCode[];
    expect(codes.filter(isHolding)).toEqual([
      'bankruptcy',
      'liquidation',
      'restructuring',
      'ceased',
    ]);
  });
});

describe('a new asking', () => {
  const approved = { ...decided!, by: 'review' as const, grounds: ['trade-register' as const] };
  const expired = { ...approved, validUntil: localDate('2021-03-31') };
  const asks = { finding: 'review' as const, grounds: ['trade-register' as const] };
  const more = {
    finding: 'review' as const,
    grounds: ['trade-register', 'bankruptcy'] as GroundCode[],
  };
  const silent = { finding: 'unknown' as const, grounds: ['no-answer'] as GroundCode[] };
  const ceased = { finding: 'unknown' as const, grounds: ['ceased'] as GroundCode[] };

  it.each<[string, Partial<Check>, Pick<Check, 'finding' | 'grounds'>, CompanyCheckEvent]>([
    ['finds what two people have approved', { decision: approved }, asks, 'find-eligible'],
    ['finds what they approved too long ago', { decision: expired }, asks, 'find-review'],
    ['finds more than they approved', { decision: approved }, more, 'find-review'],
    [
      'finds what two people have refused',
      { state: 'excluded', decision: { ...approved, outcome: 'excluded' } },
      asks,
      'find-excluded',
    ],
    ['finds what nobody has answered', { decision: null }, asks, 'find-review'],
    ['is silent while a decision holds', { decision: approved }, silent, 'keep'],
    ['is silent when it has expired', { decision: expired }, silent, 'go-stale'],
    ['is silent of one that is unknown', { state: 'unknown', decision: null }, silent, 'go-stale'],
    ['is silent of a company', { state: 'excluded' }, silent, 'keep'],
    ['is silent of one under review', { state: 'review' }, silent, 'keep'],
    ['finds one ceased', { decision: approved }, ceased, 'find-review'],
    [
      'finds a company',
      { decision: approved },
      { finding: 'excluded', grounds: ['company-form'] },
      'find-excluded',
    ],
  ])('that %s', (_name, before, found, event) => {
    expect(lookupEvent({ ...makeCheck(), ...before }, found, today)).toBe(event);
  });
});
