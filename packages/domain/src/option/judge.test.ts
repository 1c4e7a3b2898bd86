import {
  type Agreement,
  type Option,
  isExtendedBy,
  usedOptions,
} from '@jatkopolku/domain/agreement';
import { type Framework, noticeByOf } from '@jatkopolku/domain/framework';
import {
  type LocalDate,
  type ProblemCode,
  addDays,
  cents,
  id,
  localDate,
} from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeDecision,
  makeFramework,
  makeOption,
} from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { leftOptions } from './deadlines.ts';
import { optionPriceOf, optionsOf, reachOf, withPriceFrom } from './effects.ts';
import { type OptionFacts, judgeDecision, timesOfOption } from './judge.ts';
import type { Decision, OptionGround } from './schema.ts';

const framework = makeFramework({
  optionTerms: [
    { months: 12, noticeDays: 90, conditions: 'The service has been evaluated' },
    { months: 6, noticeDays: 30, conditions: '' },
  ],
});
const agreements = [
  makeAgreement({ agreementId: 'A1', lot: 1 }),
  makeAgreement({ agreementId: 'A2', lot: 1 }),
  makeAgreement({ agreementId: 'A3', lot: 2 }),
];
const [first, second, third] = agreements.map(({ agreementId }) => agreementId);

function facts(overrides: Partial<OptionFacts> = {}): OptionFacts {
  return {
    framework,
    agreements,
    options: [],
    left: [],
    today: localDate('2021-04-01'),
    companyProblem: () => undefined,
    ...overrides,
  };
}

function groundsOf(decision: Decision, known: OptionFacts): (OptionGround | null)[] {
  return judgeDecision(decision, known).agreements.map(({ ground }) => ground);
}

describe('the times of an option', () => {
  it.each([
    [1, '2022-09-01', '2023-08-31', '2022-06-02'],
    [2, '2023-09-01', '2024-02-29', '2023-08-01'],
  ])('option %i runs from %s to %s, with notice by %s', (no, startsOn, endsOn, noticeBy) => {
    expect(timesOfOption(framework, no)).toMatchObject({ startsOn, endsOn, noticeBy });
  });
});

describe('whom a decision reaches', () => {
  const some = (...ids: (string | undefined)[]) => ids.map((one) => id<'Agreement'>(String(one)));
  it.each<[string, Decision, Partial<OptionFacts>, (OptionGround | null)[]]>([
    ['all of the framework', makeDecision(), {}, [null, null, null]],
    ['a lot', makeDecision({ lot: 1 }), {}, [null, null]],
    ['one agreement', makeDecision({ agreementIds: some(third) }), {}, [null]],
    ['all but one', makeDecision({ except: some(second) }), {}, [null, 'excepted', null]],
    [
      'not who has it already',
      makeDecision(),
      { options: [makeOption({ agreementId: 'A1' })] },
      ['already-used', null, null],
    ],
    [
      'not whom it was decided to leave',
      makeDecision(),
      { left: leftOptions([makeDecision({ use: 'leave', lot: 2, state: 'notified' })]) },
      [null, null, 'already-left'],
    ],
    [
      'not who is terminated or not signed',
      makeDecision(),
      {
        agreements: [
          makeAgreement({ termination: { on: '2021-12-31', reason: 'Ended' } }),
          makeAgreement({ agreementId: 'A2', signedOn: null, state: 'draft' }),
          ...agreements.slice(2),
        ],
      },
      ['terminated', 'not-signed', null],
    ],
    [
      'not from whom the law forbids to buy',
      makeDecision(),
      {
        companyProblem: ({ agreementId }: Agreement) =>
          agreementId === first ? 'company-excluded' : undefined,
      },
      ['company', null, null],
    ],
    [
      'whom it is not bought from any more, whatever the company check says',
      makeDecision({ use: 'leave' }),
      { companyProblem: () => 'company-excluded' },
      [null, null, null],
    ],
  ])('%s', (_, decision, overrides, expected) => {
    expect(groundsOf(decision, facts(overrides))).toEqual(expected);
    expect(judgeDecision(decision, facts(overrides)).problems).toEqual([]);
  });
});

describe('why a decision cannot be made', () => {
  it.each<[string, Decision, Partial<OptionFacts>, ProblemCode[]]>([
    ['late', makeDecision(), { today: localDate('2022-06-03') }, ['option-decided-late']],
    ['on the last day', makeDecision(), { today: localDate('2022-06-02') }, []],
    ['a third option', makeDecision({ optionNo: 3 }), {}, ['option-limit-exceeded']],
    ['the second before the first', makeDecision({ optionNo: 2 }), {}, ['option-not-contiguous']],
    ['twice', makeDecision(), { options: [makeOption()] }, ['option-already-decided']],
    ['for somebody unknown', makeDecision({ except: ['A9'] }), {}, ['unknown-agreement']],
    [
      'for somebody from whom nothing may be bought',
      makeDecision({ agreementIds: ['A1'] }),
      { companyProblem: () => 'company-excluded' },
      ['option-for-nobody'],
    ],
    ['for nobody yet', makeDecision(), { agreements: [] }, []],
    [
      'for nobody yet, late',
      makeDecision(),
      { agreements: [], today: localDate('2022-06-03') },
      ['option-decided-late'],
    ],
  ])('%s', (_, decision, overrides, expected) => {
    expect(judgeDecision(decision, facts(overrides)).problems).toEqual(expected);
  });
});

describe('prices from an option on', () => {
  const price = (overrides: Partial<Decision['prices'][number]>) => ({
    agreementId: null,
    lot: null,
    dayPriceCents: 3_000,
    ...overrides,
  });
  it.each([
    ['none: as it is', [], 2_500],
    ['for all', [price({})], 3_000],
    [
      'for its lot before all',
      [price({}), price({ lot: 1, dayPriceCents: 2_800 as never })],
      2_800,
    ],
    [
      'for itself before its lot',
      [price({ lot: 1 }), price({ agreementId: first ?? null, dayPriceCents: 2_700 as never })],
      2_700,
    ],
    ['for another lot: as it is', [price({ lot: 2 })], 2_500],
  ])('%s', (_, prices, expected) => {
    const decision = makeDecision({ prices });
    expect(optionPriceOf(decision, makeAgreement())).toBe(expected);
  });

  it('count from the option’s first day, once', () => {
    const from = localDate('2022-09-01');
    const decision = makeDecision({ prices: [price({})] });
    const agreement = makeAgreement();
    const priced = withPriceFrom(agreement, from, optionPriceOf(decision, agreement));
    expect(priced.laterPrices).toEqual([{ from, dayPriceCents: 3_000 }]);
    expect(withPriceFrom(priced, from, optionPriceOf(decision, priced))).toBe(priced);
  });
});

/** A decision somebody tries to make. */
interface Attempt {
  readonly optionNo: number;
  readonly use: 'use' | 'leave';
  readonly lot: 1 | 2 | null;
  readonly agreementIds: string[] | null;
  readonly except: string[];
  /** Days after the attempt before it. */
  readonly later: number;
}

const names = ['A1', 'A2', 'A3', 'A4'];
const attempt: fc.Arbitrary<Attempt> = fc.record({
  optionNo: fc.integer({ min: 1, max: 3 }),
  use: fc.constantFrom('use', 'use', 'leave'),
  lot: fc.constantFrom(null, 1, 2),
  agreementIds: fc.option(fc.subarray(names, { minLength: 1 })),
  except: fc.subarray(names, { maxLength: 2 }),
  later: fc.integer({ min: 0, max: 250 }),
});

/** What holds after a row of decisions, each judged by what those before it left. */
function decideAll(attempts: readonly Attempt[], terms: Framework) {
  const all = names.map((agreementId, place) =>
    makeAgreement({ agreementId, lot: place < 2 ? 1 : 2 }),
  );
  const options: Option[] = [];
  const decisions: Decision[] = [];
  let today: LocalDate = localDate('2021-04-01');
  for (const { later, ...overrides } of attempts) {
    today = addDays(today, later);
    const proposal = makeDecision({ ...overrides, state: 'confirmed' });
    const known = {
      framework: terms,
      agreements: all,
      options,
      left: leftOptions(decisions),
      today,
    };
    const judged = judgeDecision(proposal, { ...known, companyProblem: () => undefined });
    if (judged.problems.length > 0) continue;
    const { startsOn, endsOn, noticeBy } = judged;
    const decided = { ...proposal, startsOn, endsOn, noticeBy, ...reachOf(judged) };
    decisions.push(decided);
    if (decided.use === 'use') options.push(...optionsOf(decided, today));
  }
  return { all, options, decisions };
}

describe('whatever is decided in whatever order', () => {
  const terms = fc.array(
    fc.record({
      months: fc.integer({ min: 1, max: 12 }),
      noticeDays: fc.integer({ min: 0, max: 200 }),
      conditions: fc.constant(''),
    }),
    { maxLength: 2 },
  );

  it('no option is late, overlaps, is one too many or follows after a gap', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 12 }), terms, (attempts, optionTerms) => {
        const own = makeFramework({ optionTerms });
        const { all, options } = decideAll(attempts, own);
        for (const agreement of all) {
          const used = usedOptions(agreement, own, options);
          expect(options.filter((option) => isExtendedBy(agreement, option))).toHaveLength(
            used.length,
          );
          expect(used.length).toBeLessThanOrEqual(own.optionCount);
          let end = own.endsOn;
          for (const [place, option] of used.entries()) {
            expect(option.optionNo).toBe(place + 1);
            expect(option.startsOn).toBe(addDays(end, 1));
            expect(option.decidedOn <= noticeByOf(own, option.optionNo, end)).toBe(true);
            end = option.endsOn;
          }
        }
      }),
    );
  });

  it('whom a decision reached has the option; what was left is not used by anybody', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 12 }), terms, (attempts, optionTerms) => {
        const own = makeFramework({ optionTerms });
        const { all, options, decisions } = decideAll(attempts, own);
        for (const { use, optionNo, reached } of decisions) {
          for (const agreement of all.filter((one) => reached.includes(one.agreementId))) {
            const has = usedOptions(agreement, own, options).some(
              (option) => option.optionNo === optionNo,
            );
            expect(has).toBe(use === 'use');
          }
        }
      }),
    );
  });
});

it.each<[Framework['procedure'], number, ProblemCode[]]>([
  ['framework', 2_500, []],
  ['framework', 0, ['price-by-procedure']],
  ['own-unit', 0, []],
  ['own-unit', 2_500, ['price-by-procedure']],
  ['cooperation', 2_500, ['price-by-procedure']],
])('in %s an option at %i cents a day: %j', (procedure, dayPriceCents, expected) => {
  const prices = [{ agreementId: null, lot: null, dayPriceCents: cents(dayPriceCents) }];
  const known = facts({ framework: makeFramework({ ...framework, procedure }) });
  expect(judgeDecision({ ...makeDecision(), prices }, known).problems).toEqual(expected);
});
