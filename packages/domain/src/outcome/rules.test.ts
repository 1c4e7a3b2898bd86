import { type BonusTerms, type PathType, defaultsOfBonus } from '@jatkopolku/domain/framework';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { addDays, localDate, must, parseBusinessId, rangeOf } from '@jatkopolku/kernel';
import { makeClaim, makeFile } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { claimCheckCodes } from './check-codes.ts';
import { checkedClaim } from './checks.ts';
import type { ClaimDraft, ClaimedPlacement, PathDetails } from './claim-draft.ts';
import { claimRoom } from './claim-room.ts';
import { isEvidence } from './evidence.ts';
import { lastClaimDay, pathWindow } from './path-window.ts';
import { claimProblems, parseClaimDecision } from './rules.ts';

function businessId(text: string) {
  return must(parseBusinessId(text), 'a business id');
}

const provider = businessId('9900001-8');
const affiliate = businessId('9900002-6');

/** The year 2020; a path may start 60 days after it, and its claim come 90 days after the start. */
function claimedPlacement(overrides: Partial<ClaimedPlacement> = {}): ClaimedPlacement {
  return {
    period: rangeOf(localDate('2020-01-01'), localDate('2020-12-31')),
    claimWindowDays: 60,
    claimDeadlineDays: 90,
    tariff: new Map<PathType, BonusTerms>([
      ['open-labour-market', defaultsOfBonus],
      ['work-trial', defaultsOfBonus],
    ]),
    agreementTerm: rangeOf(localDate('2019-09-01'), localDate('2022-08-31')),
    ownBusinessIds: new Set([provider, affiliate]),
    hasAttendedDay: true,
    claimed: false,
    ...overrides,
  };
}

/** An employment until further notice, of which nobody asked the register. */
function detailsOf(overrides: Partial<PathDetails> = {}): PathDetails {
  const { contractType, pathEndsOn, weeklyHours } = makeClaim();
  const agreed = { contractType, pathEndsOn, weeklyHours };
  return { ...agreed, milestone: 'start', evidenceKinds: [], isCompany: null, ...overrides };
}

/** The bonus of open labour market work on terms of its own. */
function onTerms(terms: Partial<BonusTerms>): ClaimedPlacement {
  const tariff = new Map([['open-labour-market', { ...defaultsOfBonus, ...terms }]] as const);
  return claimedPlacement({ tariff });
}

function draft(overrides: Partial<ClaimDraft> = {}): ClaimDraft {
  return {
    ...makeClaim(),
    details: detailsOf(),
    placement: claimedPlacement(),
    startClaimed: false,
    decision: 'pending',
    decidedOn: undefined,
    ...overrides,
  };
}

function problems(overrides: Partial<ClaimDraft> = {}): string[] {
  return claimProblems(draft(overrides));
}

/** A claim submitted on the day its path started. */
function startingOn(date: string): Partial<ClaimDraft> {
  return { pathStartsOn: localDate(date), submittedOn: localDate(date) };
}

it('a good claim has no problem', () => {
  expect(problems()).toEqual([]);
});

describe('when the path starts', () => {
  it.each([
    ['2019-12-31', ['path-outside-window']],
    ['2020-01-01', []],
    ['2020-12-31', []],
    ['2021-01-01', []],
    ['2021-03-01', []],
    ['2021-03-02', ['path-outside-window']],
  ])('%s', (date, expected) => {
    expect(problems(startingOn(date))).toEqual(expected);
  });

  it.each([
    ['2020-12-31', []],
    ['2021-01-01', ['path-outside-window']],
  ])('with a window of no days, %s', (date, expected) => {
    const placement = claimedPlacement({ claimWindowDays: 0 });
    expect(problems({ ...startingOn(date), placement })).toEqual(expected);
  });

  it('the window is counted from the placement’s last day', () => {
    const early = claimedPlacement({
      period: rangeOf(localDate('2020-01-01'), localDate('2020-06-30')),
    });
    expect(pathWindow(early)).toEqual({ start: '2020-01-01', end: '2020-08-29' });
  });
});

describe('when the claim is submitted', () => {
  const pathStartsOn = localDate('2020-06-01');

  it.each([
    [-1, ['claim-before-start']],
    [0, []],
    [90, []],
    [91, ['claim-late']],
  ])('%i days after the start', (days, expected) => {
    expect(problems({ pathStartsOn, submittedOn: addDays(pathStartsOn, days) })).toEqual(expected);
  });

  it('the last day is counted from the start of the path', () => {
    expect(lastClaimDay(pathStartsOn, claimedPlacement())).toBe('2020-08-30');
    expect(lastClaimDay(pathStartsOn, claimedPlacement({ claimDeadlineDays: 0 }))).toBe(
      '2020-06-01',
    );
  });
});

describe('what the claim is for', () => {
  it.each<[string, Partial<ClaimDraft>, string[]]>([
    ['a path of the tariff', { pathType: 'work-trial' }, []],
    [
      'a path that the lot’s tariff lacks',
      { pathType: 'degree-education' },
      ['path-not-in-tariff'],
    ],
    ['no known path', { pathType: undefined }, ['path-not-in-tariff']],
    ['the provider itself', { counterpartBusinessId: provider }, ['inside-own-organisation']],
    ['an affiliate', { counterpartBusinessId: affiliate }, ['inside-own-organisation']],
    ['an unreadable business id', { counterpartBusinessId: undefined }, ['invalid-business-id']],
    [
      'no attended day',
      { placement: claimedPlacement({ hasAttendedDay: false }) },
      ['no-attended-day'],
    ],
    [
      'a placement that is claimed',
      { placement: claimedPlacement({ claimed: true }) },
      ['already-claimed'],
    ],
    ['a client and start that are claimed', { startClaimed: true }, ['already-claimed']],
    [
      'both claimed, one code',
      { placement: claimedPlacement({ claimed: true }), startClaimed: true },
      ['already-claimed'],
    ],
  ])('%s', (_name, overrides, expected) => {
    expect(problems(overrides)).toEqual(expected);
  });
});

describe('what cannot be read silences only what needs it', () => {
  it.each<[string, Partial<ClaimDraft>, string[]]>([
    [
      'an unknown placement silences tariff, window, deadline, organisation and days',
      {
        placement: undefined,
        pathType: 'degree-education',
        counterpartBusinessId: provider,
        ...startingOn('2030-01-01'),
        submittedOn: localDate('2031-01-01'),
      },
      ['unknown-placement'],
    ],
    [
      'an unknown placement leaves the dates’ order',
      { placement: undefined, submittedOn: localDate('2020-05-31') },
      ['unknown-placement', 'claim-before-start'],
    ],
    [
      'an unreadable start',
      { pathStartsOn: undefined, submittedOn: localDate('2030-01-01') },
      ['invalid-date'],
    ],
    [
      'an unreadable submission leaves the window',
      { pathStartsOn: localDate('2030-01-01'), submittedOn: undefined },
      ['invalid-date', 'path-outside-window'],
    ],
    [
      'both unreadable, one code',
      { pathStartsOn: undefined, submittedOn: undefined },
      ['invalid-date'],
    ],
  ])('%s', (_name, overrides, expected) => {
    expect(problems(overrides)).toEqual(expected);
  });

  it('everything wrong is listed at once', () => {
    const everything = problems({
      placement: claimedPlacement({ hasAttendedDay: false, claimed: true }),
      pathType: undefined,
      pathStartsOn: localDate('2019-01-01'),
      submittedOn: localDate('2020-01-01'),
      counterpartBusinessId: affiliate,
      decision: 'rejected',
    });
    expect(everything).toEqual([
      'path-not-in-tariff',
      'path-outside-window',
      'claim-late',
      'inside-own-organisation',
      'no-attended-day',
      'already-claimed',
      'decided-before-submitted',
      'decision-category-missing',
      'decision-reason-missing',
    ]);
  });
});

describe('what was looked at', () => {
  it('is everything in one order, also where all is well', () => {
    const all = checkedClaim(draft());
    expect(all.map(({ code }) => code)).toEqual(claimCheckCodes);
    expect(new Set(claimCheckCodes).size).toBe(claimCheckCodes.length);
    expect(all.every(({ result }) => result === 'passed')).toBe(true);
  });

  it('what is not filled in yet is neither right nor wrong', () => {
    const begun = draft({ pathType: null, pathStartsOn: null, counterpartBusinessId: null });
    const claim = checkedClaim(begun).filter(({ result }) => result !== 'unread');
    expect(claim.map(({ code }) => code)).toEqual([
      'unknown-placement',
      'no-attended-day',
      'already-claimed',
      'weekly-hours-wrong',
    ]);
    expect(claimProblems(begun)).toEqual([]);
  });

  it('fails where there is a problem, and nowhere else', () => {
    const field = <T>(value: T) => fc.constantFrom(value, undefined, null);
    const day = fc.integer({ min: -400, max: 800 }).map((n) => addDays(localDate('2020-01-01'), n));
    const drafts = fc.record({
      placement: fc.constantFrom(
        undefined,
        claimedPlacement(),
        claimedPlacement({ hasAttendedDay: false, claimed: true }),
      ),
      pathType: field<PathType>('work-trial'),
      pathStartsOn: fc.option(day, { nil: null }),
      submittedOn: fc.option(day, { nil: undefined }),
      counterpartBusinessId: field(affiliate),
      startClaimed: fc.boolean(),
    });
    fc.assert(
      fc.property(drafts, (claim) => {
        const failed = checkedClaim(draft(claim)).filter(({ result }) => result === 'failed');
        expect(problems(claim)).toEqual(failed.map(({ code }) => code));
      }),
    );
  });
});

describe('the terms of a bonus', () => {
  const notIn2020 = rangeOf(localDate('2021-01-01'), localDate('2021-12-31'));
  const fixed = (pathEndsOn: string | null): PathDetails =>
    detailsOf({
      contractType: 'fixed-term',
      pathEndsOn: pathEndsOn === null ? null : localDate(pathEndsOn),
    });

  // The path starts on 1.6.2020.
  it.each<[string, Partial<ClaimDraft>, string[]]>([
    [
      'an agreement that had ended',
      { placement: claimedPlacement({ agreementTerm: notIn2020 }) },
      ['agreement-not-in-force'],
    ],
    [
      'an agreement that was never signed',
      { placement: claimedPlacement({ agreementTerm: null }) },
      ['agreement-not-in-force'],
    ],
    [
      'a path after the placement and the agreement',
      {
        placement: claimedPlacement({
          agreementTerm: rangeOf(localDate('2020-01-01'), localDate('2020-12-31')),
        }),
        ...startingOn('2021-02-01'),
      },
      [],
    ],
    ['a fixed term without its end', { details: fixed(null) }, ['path-end-wrong']],
    [
      'a fixed term that ends before it starts',
      { details: fixed('2020-05-31') },
      ['path-end-wrong'],
    ],
    ['a fixed term of a day', { details: fixed('2020-06-01') }, []],
    [
      'an end of what goes on until further notice',
      { details: detailsOf({ pathEndsOn: localDate('2020-12-31') }) },
      ['path-end-wrong'],
    ],
    ['work without hours', { details: detailsOf({ weeklyHours: null }) }, ['weekly-hours-wrong']],
    ['no hours', { details: detailsOf({ weeklyHours: '0' }) }, ['weekly-hours-wrong']],
    ['60 hours', { details: detailsOf({ weeklyHours: '60' }) }, []],
    [
      'more than 60 hours',
      { details: detailsOf({ weeklyHours: '60.25' }) },
      ['weekly-hours-wrong'],
    ],
    [
      'studies without hours',
      { details: detailsOf({ contractType: 'none', weeklyHours: null }) },
      [],
    ],
    [
      'two months that last two months',
      { placement: onTerms({ minimumMonths: 2 }), details: fixed('2020-07-31') },
      [],
    ],
    [
      'two months less a day',
      { placement: onTerms({ minimumMonths: 2 }), details: fixed('2020-07-30') },
      ['path-too-short'],
    ],
    ['two months of what goes on', { placement: onTerms({ minimumMonths: 2 }) }, []],
    [
      'two months of what nobody knows',
      { placement: onTerms({ minimumMonths: 2 }), details: detailsOf({ contractType: null }) },
      ['path-too-short'],
    ],
    [
      'a company that is none',
      { placement: onTerms({ needsCompany: true }), details: detailsOf({ isCompany: false }) },
      ['counterpart-not-company'],
    ],
    [
      'a company that the register does not know',
      { placement: onTerms({ needsCompany: true }) },
      ['counterpart-not-company'],
    ],
    [
      'a company',
      { placement: onTerms({ needsCompany: true }), details: detailsOf({ isCompany: true }) },
      [],
    ],
    ['a counterpart that need be none', { details: detailsOf({ isCompany: false }) }, []],
  ])('%s', (_name, overrides, codes) => {
    expect(problems(overrides)).toEqual(codes);
  });

  it('say nothing yet of what is not written yet', () => {
    const begun = detailsOf({
      contractType: 'fixed-term',
      pathEndsOn: undefined,
      weeklyHours: undefined,
    });
    expect(problems({ placement: onTerms({ minimumMonths: 2 }), details: begun })).toEqual([]);
  });

  it('ask for every kind of evidence, by milestone', () => {
    const requiredEvidence = {
      start: ['employment-contract', 'payslip'],
      lasting: ['employer-statement'],
    } as const;
    const placement = onTerms({
      requiredEvidence: {
        start: [...requiredEvidence.start],
        lasting: [...requiredEvidence.lasting],
      },
    });
    const judged = (details: Partial<PathDetails>) =>
      problems({ placement, details: detailsOf(details) });
    expect(judged({ evidenceKinds: ['employment-contract'] })).toEqual(['evidence-missing']);
    expect(judged({ evidenceKinds: ['payslip', 'other', 'employment-contract'] })).toEqual([]);
    expect(judged({ milestone: 'lasting', evidenceKinds: requiredEvidence.start })).toEqual([
      'evidence-missing',
    ]);
    expect(judged({ milestone: 'lasting', evidenceKinds: ['employer-statement'] })).toEqual([]);
  });

  it('do not judge an import, of which nothing more is known', () => {
    const placement = {
      ...onTerms({ minimumMonths: 3, needsCompany: true }),
      agreementTerm: undefined,
    };
    expect(problems({ placement, details: undefined })).toEqual([]);
  });
});

describe('how long a claim can be filed', () => {
  it.each([
    ['2020-06-01', 364],
    ['2021-05-30', 1],
    ['2021-05-31', 0],
  ])('on %s %i days are left', (today, daysLeft) => {
    expect(claimRoom(claimedPlacement(), localDate(today))).toEqual({
      pathStartsBy: '2021-03-01',
      claimBy: '2021-05-30',
      daysLeft,
    });
  });
});

describe('evidence', () => {
  const claimant = { userId: 'worker', providerId: providerIdSchema.parse('P1') };

  it.each([
    [{ state: 'released', providerId: 'P1' }, true],
    [{ state: 'released', offeredBy: 'worker', providerId: null }, true],
    [{ state: 'released', providerId: 'P2' }, false],
    [{ state: 'released', providerId: null }, false],
    [{ state: 'awaited', providerId: 'P1' }, false],
    [{ state: 'refused', providerId: 'P1' }, false],
  ] as const)('%j: %s', (overrides, expected) => {
    expect(isEvidence(makeFile({ offeredBy: 'somebody', ...overrides }), claimant)).toBe(expected);
  });

  it('is no file that is not there', () => {
    expect(isEvidence(undefined, claimant)).toBe(false);
  });
});

describe('the decision', () => {
  const submittedOn = makeClaim().submittedOn;
  const dayBefore = addDays(submittedOn, -1);

  it.each<[string, Partial<ClaimDraft>, string[]]>([
    ['pending', { decision: 'pending' }, []],
    ['pending with a day, which is ignored', { decision: 'pending', decidedOn: dayBefore }, []],
    ['approved on the day of submission', { decision: 'approved', decidedOn: submittedOn }, []],
    [
      'approved a day before it',
      { decision: 'approved', decidedOn: dayBefore },
      ['decided-before-submitted'],
    ],
    ['approved without a readable day', { decision: 'approved' }, ['decided-before-submitted']],
    [
      'approved, with the submission unreadable',
      { decision: 'approved', decidedOn: dayBefore, submittedOn: undefined },
      ['invalid-date'],
    ],
    [
      'rejected with a reason',
      {
        decision: 'rejected',
        decidedOn: submittedOn,
        decisionCategory: 'terms-not-met',
        decisionReason: 'own house',
      },
      [],
    ],
    [
      'rejected without a reason',
      { decision: 'rejected', decidedOn: submittedOn },
      ['decision-category-missing', 'decision-reason-missing'],
    ],
    [
      'rejected without a readable day or a reason',
      { decision: 'rejected' },
      ['decided-before-submitted', 'decision-category-missing', 'decision-reason-missing'],
    ],
    ['no known one', { decision: undefined, decidedOn: dayBefore }, ['unknown-decision']],
  ])('%s', (_name, overrides, expected) => {
    expect(problems(overrides)).toEqual(expected);
  });

  it.each([
    ['', 'pending'],
    ['pending', 'pending'],
    ['approved', 'approved'],
    ['rejected', 'rejected'],
    ['Approved', undefined],
    ['withdrawn', undefined],
  ])('%j is read as %s', (text, expected) => {
    expect(parseClaimDecision(text)).toBe(expected);
  });
});
