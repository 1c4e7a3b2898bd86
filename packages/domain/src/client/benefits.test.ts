import { addDays, countDays, localDate, monthOf } from '@jatkopolku/kernel';
import { makeBenefit } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type BenefitDraft,
  type BenefitKind,
  benefitKinds,
  benefitProblems,
  benefitRules,
  isPayerOf,
  parseBenefitKind,
  payingBenefit,
  payingBenefits,
} from './benefits.ts';

function draft(overrides: Partial<BenefitDraft> = {}): BenefitDraft {
  return { ...makeBenefit(), clientKnown: true, ...overrides };
}

describe('who pays a benefit’s days', () => {
  const payers: Record<BenefitKind, 'kela' | 'county' | 'fund-1'> = {
    'earnings-related': 'fund-1',
    'labour-market-subsidy': 'kela',
    'basic-allowance': 'kela',
    'general-support': 'kela',
    'social-assistance': 'county',
  };

  it.each(benefitKinds)('%s', (benefit) => {
    const accepted = ['kela', 'county', 'fund-1'].filter((payer) => isPayerOf(benefit, payer));
    expect(accepted).toEqual([payers[benefit]]);
  });

  it.each([
    ['fund-1', true],
    ['fund-Pro', true],
    ['fund-YTK_2', true],
    ['fund-työttömyyskassa_9', true],
    ['fund-', false],
    ['fund', false],
    ['fund-a b', false],
    ['fund-a-b', false],
    ['fund-a;b', false],
    ['Fund-1', false],
    ['xfund-1', false],
    ['fund-1\n', false],
    ['', false],
  ])('%j is a fund: %s', (payer, expected) => {
    expect(isPayerOf('earnings-related', payer)).toBe(expected);
  });
});

describe('from and until when a benefit may start', () => {
  const borders: Record<BenefitKind, { before: boolean; after: boolean }> = {
    'earnings-related': { before: true, after: true },
    'labour-market-subsidy': { before: true, after: false },
    'basic-allowance': { before: true, after: false },
    'general-support': { before: false, after: true },
    'social-assistance': { before: true, after: true },
  };

  it.each(benefitKinds)('%s around the turn of April and May 2026', (benefit) => {
    const mayStart = (date: string) => {
      const payer = benefitRules[benefit].payer === 'fund' ? 'fund-1' : benefitRules[benefit].payer;
      const problems = benefitProblems(draft({ benefit, payer, validFrom: localDate(date) }));
      return !problems.includes('benefit-not-in-force');
    };
    expect({ before: mayStart('2026-04-30'), after: mayStart('2026-05-01') }).toEqual(
      borders[benefit],
    );
  });

  it('an old benefit may go on when no new one can start', () => {
    const old = draft({ validFrom: localDate('2026-04-30'), validTo: localDate('2027-12-31') });
    expect(benefitProblems(old)).toEqual([]);
  });
});

describe('benefitProblems', () => {
  const [start, dayBefore] = [localDate('2020-01-01'), localDate('2019-12-31')];

  it.each<[string, Partial<BenefitDraft>, string[]]>([
    ['a good one with an open end', {}, []],
    ['a good one of one day', { validFrom: start, validTo: start }, []],
    ['an unknown client', { clientKnown: false }, ['unknown-client']],
    [
      'an unknown benefit silences its payer and its start',
      { benefit: undefined, payer: 'x', validFrom: localDate('2026-05-01') },
      ['unknown-benefit'],
    ],
    ['another’s payer', { payer: 'county' }, ['payer-mismatch']],
    ['no payer', { payer: '' }, ['payer-mismatch']],
    [
      'a start after the last one',
      { validFrom: localDate('2026-05-01') },
      ['benefit-not-in-force'],
    ],
    ['an unreadable start', { validFrom: undefined }, ['invalid-period']],
    ['an unreadable end', { validTo: undefined }, ['invalid-period']],
    ['an end before the start', { validFrom: start, validTo: dayBefore }, ['invalid-period']],
    [
      'an unreadable end of a benefit that could not start',
      { validFrom: localDate('2026-05-01'), validTo: undefined },
      ['benefit-not-in-force', 'invalid-period'],
    ],
    [
      'everything wrong',
      { clientKnown: false, benefit: undefined, validFrom: undefined },
      ['unknown-client', 'unknown-benefit', 'invalid-period'],
    ],
  ])('%s', (_name, overrides, expected) => {
    expect(benefitProblems(draft(overrides))).toEqual(expected);
  });
});

describe('payingBenefit', () => {
  const day = localDate('2020-01-15');
  const payerOf: Record<BenefitKind, string> = {
    'earnings-related': 'fund-1',
    'labour-market-subsidy': 'kela',
    'basic-allowance': 'kela',
    'general-support': 'kela',
    'social-assistance': 'county',
  };
  const everyKind = benefitKinds.map((benefit, position) =>
    makeBenefit({ benefit, payer: payerOf[benefit], position }),
  );

  it('goes by the order of the law, whatever the order of the records', () => {
    for (let left = everyKind.length; left > 0; left -= 1) {
      const inForce = everyKind.slice(everyKind.length - left).toReversed();
      expect(payingBenefit(inForce, day)?.benefit).toBe(benefitKinds[benefitKinds.length - left]);
    }
  });

  it.each([
    ['2020-01-09', undefined],
    ['2020-01-10', 'kela'],
    ['2020-01-31', 'kela'],
    ['2020-02-01', undefined],
  ])('a benefit of 10–31 January pays %s: %s', (date, expected) => {
    const benefit = makeBenefit({ validFrom: '2020-01-10', validTo: '2020-01-31' });
    expect(payingBenefit([benefit], localDate(date))?.payer).toBe(expected);
  });

  it('an open benefit pays on', () => {
    expect(payingBenefit([makeBenefit()], localDate('2099-01-01'))?.payer).toBe('kela');
  });

  it('nobody pays without a benefit', () => {
    expect(payingBenefit([], day)).toBeUndefined();
  });

  it('expense compensation comes before activity allowance (189/2001 §18.1)', () => {
    const both = [
      makeBenefit({ benefit: 'social-assistance', payer: 'county', position: 0 }),
      makeBenefit({ position: 1 }),
    ];
    expect(payingBenefit(both, day)?.payer).toBe('kela');
  });

  it('of two of one kind the earlier one pays', () => {
    const funds = ['fund-2', 'fund-1'].map((payer, position) =>
      makeBenefit({ benefit: 'earnings-related', payer, position }),
    );
    expect(payingBenefit(funds, day)?.payer).toBe('fund-2');
    expect(payingBenefit(funds.toReversed(), day)?.payer).toBe('fund-2');
  });

  it('the earlier one of a kind pays only while it is in force', () => {
    const funds = [
      makeBenefit({
        benefit: 'earnings-related',
        payer: 'fund-2',
        validTo: '2020-01-14',
        position: 0,
      }),
      makeBenefit({ benefit: 'earnings-related', payer: 'fund-1', position: 1 }),
    ];
    expect(payingBenefit(funds, localDate('2020-01-14'))?.payer).toBe('fund-2');
    expect(payingBenefit(funds, day)?.payer).toBe('fund-1');
  });

  it('pays a month together as it pays its days, none of them twice', () => {
    const benefits = [
      makeBenefit({ validFrom: '2020-01-01', validTo: '2020-01-20', position: 1 }),
      makeBenefit({
        benefit: 'earnings-related',
        payer: 'fund-1',
        validFrom: '2020-01-15',
        validTo: '2020-01-25',
        position: 0,
      }),
    ];
    const paying = payingBenefits(benefits, monthOf(day));
    expect(paying.map(({ days, value }) => [value.payer, countDays(days)])).toEqual([
      ['fund-1', 11],
      ['kela', 14],
    ]);
  });

  it('is one benefit in force at most, and none ranks before it, whatever the order', () => {
    const anyBenefit = fc
      .record({
        benefit: fc.constantFrom(...benefitKinds),
        start: fc.integer({ min: -40, max: 40 }),
        length: fc.option(fc.nat(60)),
      })
      .map(({ benefit, start, length }) => ({
        benefit,
        payer: payerOf[benefit],
        validFrom: addDays(day, start),
        validTo: length === null ? null : addDays(day, start + length),
      }));
    const benefits = fc
      .array(anyBenefit, { maxLength: 8 })
      .map((drafts) => drafts.map((each, position) => makeBenefit({ ...each, position })));
    const shuffled = benefits.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, anyOrder]) => {
        const inForce = all.filter(
          ({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day),
        );
        const paying = payingBenefit(anyOrder, day);
        expect(paying === undefined).toBe(inForce.length === 0);
        expect(payingBenefit(all, day)).toEqual(paying);
        const ranks = inForce.map(({ benefit }) => benefitKinds.indexOf(benefit));
        const first = inForce[ranks.indexOf(Math.min(...ranks))];
        expect(paying).toEqual(first);
      }),
    );
  });
});

describe('the rules of the benefits', () => {
  it('only social assistance earns the activity allowance', () => {
    const kinds = benefitKinds.filter(
      (kind) => benefitRules[kind].compensation === 'activity-allowance',
    );
    expect(kinds).toEqual(['social-assistance']);
  });

  it.each(benefitKinds)('%s is read by its name and says where it is written', (kind) => {
    expect(parseBenefitKind(kind)).toBe(kind);
    expect(benefitRules[kind].source).not.toBe('');
  });

  it.each(['', 'toimeentulotuki', 'Basic-allowance', 'constructor'])('%j is no benefit', (text) => {
    expect(parseBenefitKind(text)).toBeUndefined();
  });
});
