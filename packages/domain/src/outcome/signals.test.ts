import {
  addDays,
  id,
  localDate,
  must,
  parseBusinessId,
  rangeOf,
  valueOn,
} from '@jatkopolku/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type ClaimState, claimStates } from './lifecycle.ts';
import { isWorthALook, signalBounds, signalBoundsOn } from './signal-bounds.ts';
import {
  type ClaimSignal,
  type SignalCode,
  claimSignalSchema,
  signalCodes,
} from './signal-schema.ts';
import {
  type FiledClaim,
  type SignalFacts,
  claimSignals,
  isLookedAt,
  signalledClaims,
} from './signals.ts';

const year = rangeOf(localDate('2020-01-01'), localDate('2020-12-31'));
const windowEndsOn = localDate('2020-06-30');
const inTime = localDate('2020-05-10');
const employers = ['9900003-4', '9900050-1', '9900047-2', '9900001-8', '9900002-6'].map((text) =>
  must(parseBusinessId(text), 'a business id'),
);

interface Own extends Partial<Omit<FiledClaim, 'claimId' | 'providerId'>> {
  readonly at?: string;
}

/** An ordinary claim: it starts in the middle of its window, at an employer of its own, filed by its own worker. */
function claim(no: number, { at = 'P1', ...own }: Own = {}): FiledClaim {
  const counterpartBusinessId = must(employers[no % employers.length], 'an employer');
  return {
    claimId: id(`K${String(no).padStart(3, '0')}`),
    clientId: id(`C${no}`),
    providerId: id(at),
    placementId: id(`L${no}`),
    pathStartsOn: inTime,
    submittedOn: localDate('2020-06-10'),
    counterpartBusinessId,
    counterpartName: 'Example employer',
    isWithheld: false,
    windowDays: 60,
    windowEndsOn,
    filedBy: `worker-${no % 5}`,
    bonusOn: null,
    ...own,
  };
}

function some(count: number, own: (no: number) => Own = () => ({})): FiledClaim[] {
  return Array.from({ length: count }, (_, no) => claim(no, own(no)));
}

function signals(claims: readonly FiledClaim[], more: Partial<SignalFacts> = {}): ClaimSignal[] {
  return claimSignals({ period: year, claims, placements: [], workers: [], ...more });
}

const codesOf = (found: readonly ClaimSignal[]) => found.map(({ code }) => code);
/** So many of so many claims are as given, the others are ordinary. */
const of = (many: number, all: number, own: Own) => some(all, (no) => (no < many ? own : {}));

describe('ordinary claims', () => {
  it.each([0, 1, 2, 5, 20])('%i of one provider give no signal', (count) => {
    expect(signals(some(count))).toEqual([]);
  });
});

describe('each share', () => {
  const late = { pathStartsOn: addDays(windowEndsOn, -2) };
  const same = { counterpartBusinessId: must(parseBusinessId('9900044-8'), 'an id') };
  const one = { filedBy: 'busy' };

  it.each<[SignalCode, Own, many: number, all: number, isSignal: boolean]>([
    ['late-in-window', late, 3, 5, true],
    ['late-in-window', late, 2, 5, false], // 40 %, and too few
    ['late-in-window', late, 4, 4, false], // all, of too few
    ['late-in-window', late, 4, 10, true],
    ['late-in-window', late, 3, 8, false], // under 40 %
    ['same-counterpart', same, 3, 5, true],
    ['same-counterpart', same, 3, 6, true],
    ['same-counterpart', same, 3, 7, false],
    ['same-counterpart', same, 4, 4, false],
    ['one-worker', one, 4, 5, true],
    ['one-worker', one, 3, 4, false],
    ['one-worker', one, 8, 10, true],
    ['one-worker', one, 7, 10, false],
  ])('%s, %j: %i of %i claims of a provider is a signal: %s', (code, own, many, all, isSignal) => {
    const workers = ['worker-1', 'worker-2'].map((userId) => ({
      providerId: id<'Provider'>('P1'),
      userId,
    }));
    const found = signals(of(many, all, own), { workers });
    const claims = some(many).map(({ claimId }) => ({ claimId }));
    const share = { code, providerId: 'P1', count: many, of: all, claims };
    expect(found).toMatchObject(isSignal ? [share] : []);
  });
});

describe('a path just inside its window', () => {
  const starting = (day: string, own: Own = {}) =>
    codesOf(signals(some(6, () => ({ ...own, pathStartsOn: localDate(day) }))));

  it.each([
    ['2020-06-23', false],
    ['2020-06-24', true],
    ['2020-06-30', true],
    ['2020-07-01', false],
  ])('starts on %s: %s', (day, isLate) => {
    expect(starting(day)).toEqual(isLate ? ['late-in-window'] : []);
  });

  it('is nothing in a short window, where every start is near the end', () => {
    expect(starting('2020-06-30', { windowDays: 27 })).toEqual([]);
    expect(starting('2020-06-30', { windowDays: 28 })).toEqual(['late-in-window']);
  });

  it('counts among the wide windows alone', () => {
    const wide = some(5, () => ({ pathStartsOn: windowEndsOn }));
    const short = Array.from({ length: 9 }, (_, no) => claim(50 + no, { windowDays: 10 }));
    expect(signals([...wide, ...short])).toMatchObject([{ count: 5, of: 5 }]);
  });
});

describe('the same counterpart', () => {
  const [shared] = employers;
  const atShared = { counterpartBusinessId: must(shared, 'an employer') };

  it('of clients with a protected address names nobody’s workplace', () => {
    const at = (hidden: number) =>
      signals(some(5, (no) => ({ ...(no < 4 && atShared), isWithheld: no > 0 && no <= hidden })));
    expect(at(1)).toMatchObject([{ code: 'same-counterpart', count: 3, of: 5 }]);
    expect(at(2)).toEqual([]);
  });

  it('at many providers is a signal of the region, though none of a provider', () => {
    const claims = some(20, (no) => ({ at: `P${no}`, ...(no < 5 && atShared) }));
    const found = signals(claims).filter(({ code }) => code === 'same-counterpart');
    expect(found[0]).toMatchObject({
      providerId: null,
      counterpartBusinessId: shared,
      bound: { minCount: 5, minOf: 10, sharePercent: 25 },
    });
    expect(found.every(({ providerId }) => providerId === null)).toBe(true);
  });

  it('of one provider alone is said once, of that provider', () => {
    const claims = [
      ...some(10, () => atShared),
      ...some(9, (no) => ({ at: `Q${no}` })).map((one, no) => ({
        ...one,
        claimId: id<'Claim'>(`Q${no}`),
        counterpartBusinessId: must(employers[1 + (no % 4)], 'an employer'),
      })),
    ];
    const found = signals(claims).filter(({ code }) => code === 'same-counterpart');
    expect(found.map(({ providerId }) => providerId)).toEqual(['P1']);
  });
});

describe('one worker', () => {
  const all = some(6, () => ({ filedBy: 'busy' }));
  const workersOf = (...names: string[]) =>
    names.map((userId) => ({ providerId: id<'Provider'>('P1'), userId }));

  it.each<[string[], boolean]>([
    [[], false],
    [['busy', 'second'], false],
    [['busy', 'second', 'third'], true],
    [['second', 'third'], true],
  ])('files everything where %j can file: %s', (names, isSignal) => {
    const found = signals(all, { workers: workersOf(...names) });
    const busy = { code: 'one-worker', userId: 'busy', workers: 3, count: 6, of: 6 };
    expect(found).toMatchObject(isSignal ? [busy] : []);
  });

  it('is nobody who imported: what no person filed is not counted', () => {
    const imported = some(20, () => ({ filedBy: null }));
    expect(signals(imported, { workers: workersOf('a', 'b', 'c') })).toEqual([]);
  });

  it('who files for several providers shows in the region', () => {
    const claims = some(12, (no) => ({ at: `P${no % 4}`, ...(no < 8 && { filedBy: 'busy' }) }));
    expect(signals(claims)).toMatchObject([
      { code: 'one-worker', providerId: null, userId: 'busy', count: 8, of: 12 },
    ]);
  });
});

describe('a client who is back', () => {
  const bonusOn = localDate('2020-06-15');
  const paid = claim(1, { bonusOn });
  const back = (startsOn: string, own = {}) => ({
    placementId: id<'Placement'>('L900'),
    clientId: paid.clientId,
    startsOn: localDate(startsOn),
    ...own,
  });

  it.each([
    ['2020-05-10', false], // the day of the path itself
    ['2020-05-11', true], // before the bonus even
    ['2020-06-16', true],
    ['2020-08-10', true],
    ['2020-08-11', false],
  ])('in a placement from %s after a bonus of 15.6.: %s', (startsOn, isSignal) => {
    const found = signals([paid], { placements: [back(startsOn)] });
    expect(found).toMatchObject(
      isSignal
        ? [{ code: 'client-returned', providerId: 'P1', bonusOn, placementId: 'L900', startsOn }]
        : [],
    );
  });

  it.each([
    ['another client', { clientId: id<'Client'>('C2') }],
    ['the placement of the claim itself', { placementId: id<'Placement'>('L1') }],
  ])('is not %s', (_who, own) => {
    expect(signals([paid], { placements: [back('2020-06-20', own)] })).toEqual([]);
  });

  it('needs a bonus, and is said once, of the first placement', () => {
    const placements = [
      back('2020-07-20', { placementId: id<'Placement'>('L901') }),
      back('2020-07-01'),
    ];
    expect(signals([paid], { placements })).toMatchObject([{ placementId: 'L900' }]);
    expect(signals([claim(1)], { placements })).toEqual([]);
  });
});

describe('the claims that are looked at', () => {
  const expected: Record<ClaimState, boolean> = {
    draft: false,
    submitted: true,
    returned: true,
    approved: true,
    'second-submitted': true,
    'second-returned': true,
    rejected: true,
    withdrawn: false,
    'clawed-back': true,
  };
  it.each(claimStates)('in state %s', (state) => {
    expect(isLookedAt[state]).toBe(expected[state]);
  });

  it.each([
    ['2019-12-31', 0],
    ['2020-01-01', 1],
    ['2020-12-31', 1],
    ['2021-01-01', 0],
  ])('filed on %s make signals of 2020: %i', (day, expectedCount) => {
    const own = { submittedOn: localDate(day), pathStartsOn: windowEndsOn };
    expect(signals(some(6, () => own))).toHaveLength(expectedCount);
  });

  it('are listed once each with all their signals, those of most first', () => {
    const claims = some(6, (no) => ({
      pathStartsOn: windowEndsOn,
      ...(no === 4 && { bonusOn: localDate('2020-07-01') }),
    }));
    const clientId = id<'Client'>('C4');
    const placements = [
      { placementId: id<'Placement'>('L9'), clientId, startsOn: localDate('2020-07-05') },
    ];
    const listed = signalledClaims(signals(claims, { placements }));
    expect(listed.map(({ claimId }) => claimId)).toEqual([
      'K004',
      'K000',
      'K001',
      'K002',
      'K003',
      'K005',
    ]);
    expect(listed[0]?.codes).toEqual(['late-in-window', 'client-returned']);
  });
});

describe('the bounds', () => {
  it.each(signalCodes)('of %s are dated, in order, and say why', (code) => {
    const rows = signalBounds[code];
    const days = rows.map(({ from }) => from ?? '');
    expect(days).toEqual([...new Set(days)].toSorted());
    for (const { source } of rows) expect(source.length).toBeGreaterThan(40);
    const day = localDate('2026-01-01');
    expect(signalBoundsOn(day)[code]).toEqual(valueOn<unknown>(rows, day));
  });

  it.each([
    [2, 5, false],
    [3, 4, false],
    [3, 5, true],
    [3, 6, true],
    [3, 7, false],
    [0, 0, false],
  ])('%i of %i are worth a look: %s', (count, of_, expected) => {
    const bound = { minCount: 3, minOf: 5, sharePercent: 50 };
    expect(isWorthALook(count, of_, bound)).toBe(expected);
  });
});

describe('whatever is filed', () => {
  const facts = fc.record({
    at: fc.constantFrom('P1', 'P2', 'P3'),
    client: fc.constantFrom('C1', 'C2', 'C3'),
    start: fc.integer({ min: 0, max: 60 }),
    filed: fc.integer({ min: -20, max: 400 }),
    employer: fc.constantFrom(...employers.slice(0, 3)),
    by: fc.constantFrom('a', 'b', 'c', null),
    bonus: fc.option(fc.integer({ min: 0, max: 400 })),
    windowDays: fc.constantFrom(10, 60),
  });
  const anyClaims = fc.array(facts, { maxLength: 40 }).map((all) =>
    all.map((one, no): FiledClaim => ({
      ...claim(no),
      providerId: id(one.at),
      clientId: id(one.client),
      pathStartsOn: addDays(windowEndsOn, -one.start),
      submittedOn: addDays(year.start, one.filed),
      counterpartBusinessId: one.employer,
      filedBy: one.by,
      bonusOn: one.bonus === null ? null : addDays(year.start, one.bonus),
      windowDays: one.windowDays,
    })),
  );
  const placements = ['C1', 'C2', 'C3'].flatMap((client) =>
    [0, 100, 250].map((days) => ({
      placementId: id<'Placement'>(`${client}-${days}`),
      clientId: id<'Client'>(client),
      startsOn: addDays(year.start, days),
    })),
  );
  const all = (claims: readonly FiledClaim[]) => signals(claims, { placements });

  it('a share rests on its least numbers, and names what it counts, of its provider and period alone', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const byId = new Map(claims.map((one) => [one.claimId, one]));
        for (const signal of all(claims)) {
          expect(claimSignalSchema.parse(signal)).toEqual(signal);
          for (const { claimId } of signal.claims) {
            const filed = must(byId.get(claimId), 'a claim that was filed');
            expect(signal.providerId ?? filed.providerId).toBe(filed.providerId);
            expect(filed.submittedOn >= year.start && filed.submittedOn <= year.end).toBe(true);
          }
          if (signal.code === 'client-returned') continue;
          const { count, bound } = signal;
          expect(signal.claims).toHaveLength(count);
          expect(count).toBeGreaterThanOrEqual(bound.minCount);
          expect(signal.of).toBeGreaterThanOrEqual(Math.max(bound.minOf, count));
          expect(count / signal.of).toBeGreaterThanOrEqual(bound.sharePercent / 100);
        }
      }),
    );
  });

  it('the order in which claims come changes nothing', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        expect(all(claims.toReversed())).toEqual(all(claims));
      }),
    );
  });

  it('what others file changes no signal of a provider', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const own = (found: readonly ClaimSignal[]) =>
          found.filter(({ providerId }) => providerId === 'P1');
        const alone = claims.filter(({ providerId }) => providerId === 'P1');
        expect(own(all(claims))).toEqual(own(all(alone)));
      }),
    );
  });

  it('no claim is changed by being looked at', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const before = structuredClone(claims);
        signalledClaims(all(claims));
        expect(claims).toEqual(before);
      }),
    );
  });
});
