import { cents, id, localDate } from '@jatkopolku/kernel';
import { makeSheet } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CappedTravel } from './held-travel-schema.ts';
import {
  capTravel,
  decideTravel,
  hasWaitingTravel,
  heldTravel,
  heldTravelProblem,
  travelShare,
} from './held-travel.ts';
import { sheetStates } from './lifecycle.ts';

const caps = [{ from: localDate('2020-01-08'), capCents: cents(2_000) }];
const approver = { by: 'aino', on: localDate('2020-02-03') };

/** Five days: before the cap, up to it, above it, without travel, and an absence. */
const days = { '07': '5+3500', '08': '5+2000', '09': '5+3500', '10': '5', '13': 's' };

function capped(overrides: Parameters<typeof makeSheet>[0] = { days }) {
  const sheet = makeSheet(overrides);
  return { ...sheet, cappedTravel: capTravel(sheet, caps) };
}

function decided(verdict: 'accepted' | 'declined', travelCents: number): CappedTravel {
  const decision = { verdict, travelCents: cents(travelCents), reason: 'No bus.', ...approver };
  return { day: '09', capCents: cents(2_000), decision };
}

describe('what is owed of the travel of a day', () => {
  const waiting: CappedTravel = { day: '09', capCents: cents(2_000), decision: null };

  it.each<[string, number, CappedTravel | undefined, [owed: number, held: number]]>([
    ['without a cap', 3_500, undefined, [3_500, 0]],
    ['above the cap', 3_500, waiting, [2_000, 1_500]],
    ['below the cap', 1_500, waiting, [1_500, 0]],
    ['that was accepted', 3_500, decided('accepted', 3_500), [3_500, 0]],
    ['that has grown since it was accepted', 4_500, decided('accepted', 3_500), [3_500, 1_000]],
    ['that has shrunk since it was accepted', 2_500, decided('accepted', 3_500), [2_500, 0]],
    ['that was accepted below the cap', 2_500, decided('accepted', 1_000), [2_000, 500]],
    ['that was declined', 3_500, decided('declined', 3_500), [2_000, 1_500]],
    ['of nothing', 0, waiting, [0, 0]],
  ])('%s', (_name, travelCents, held, [owedCents, heldCents]) => {
    expect(travelShare(cents(travelCents), held)).toEqual({ owedCents, heldCents });
  });

  it('is all of it with what is held, and neither is below zero', () => {
    const amount = fc.integer({ min: 0, max: 9_000 }).map(cents);
    const verdict = fc.constantFrom('accepted' as const, 'declined' as const);
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.option(fc.tuple(verdict, amount)),
        (travel, capCents, said) => {
          const one = { ...(said ? decided(...said) : waiting), capCents };
          const { owedCents, heldCents } = travelShare(travel, one);
          expect(owedCents + heldCents).toBe(travel);
          expect(Math.min(owedCents, heldCents)).toBeGreaterThanOrEqual(0);
          expect(owedCents).toBeGreaterThanOrEqual(Math.min(travel, capCents));
        },
      ),
    );
  });
});

describe('the days of a sheet above the cap', () => {
  it('are those with more than the cap of their own day', () => {
    expect(capped().cappedTravel).toEqual([{ day: '09', capCents: 2_000, decision: null }]);
    expect(heldTravel(capped())).toMatchObject([
      { date: '2020-01-09', travelCents: 3_500, owedCents: 2_000, heldCents: 1_500, waits: true },
    ]);
  });

  it('keep what was decided of them when days change', () => {
    const before = { ...capped(), cappedTravel: [decided('accepted', 3_500)] };
    const changed = { ...before, days: makeSheet({ days: { ...days, '09': '5+5000' } }).days };
    expect(capTravel(changed, caps)).toEqual([decided('accepted', 3_500)]);
    expect(heldTravel(changed)).toMatchObject([{ heldCents: 1_500, waits: true }]);
    const gone = { ...before, days: makeSheet({ days: { '07': '5' } }).days };
    expect(capTravel(gone, caps)).toEqual([]);
  });

  it.each<[CappedTravel, string, boolean]>([
    [decided('accepted', 3_500), '5+3500', false],
    [decided('accepted', 3_500), '5+3501', true],
    [decided('declined', 3_500), '5+3500', false],
    [decided('declined', 3_500), '5+3501', true],
  ])('wait where more is held than %j', (one, code, waits) => {
    const sheet = { ...capped({ days: { '09': code } }), cappedTravel: [one] };
    expect(hasWaitingTravel(sheet)).toBe(waits);
  });

  it.each(sheetStates)('wait for nobody but of a sheet that counts: %s', (state) => {
    expect(hasWaitingTravel(capped({ state, days }))).toBe(state === 'accepted');
  });
});

describe('a decision', () => {
  const date = localDate('2020-01-09');
  const say = (asked: Partial<Parameters<typeof decideTravel>[1]>) =>
    decideTravel(
      capped(),
      { verdict: 'accepted', dates: [date], reason: ' No bus. ', ...asked },
      approver,
    );

  it('is of the amount that the day has', () => {
    expect(say({})).toEqual({ ok: true, value: [decided('accepted', 3_500)] });
    expect(say({ verdict: 'declined' })).toEqual({ ok: true, value: [decided('declined', 3_500)] });
  });

  it('leaves the other days as they are', () => {
    const two = capped({ days: { ...days, '14': '5+4000' } });
    const sheet = {
      ...two,
      cappedTravel: [decided('declined', 3_500), ...two.cappedTravel.slice(1)],
    };
    const asked = {
      verdict: 'accepted' as const,
      dates: [localDate('2020-01-14')],
      reason: 'Taxi.',
    };
    const said = decideTravel(sheet, asked, approver);
    expect(said).toMatchObject({
      value: [decided('declined', 3_500), { day: '14', decision: { travelCents: 4_000 } }],
    });
  });

  it.each([
    ['no reason', { reason: ' ' }, ['reason-missing']],
    ['no day', { dates: [] }, ['travel-not-held']],
    ['a day up to the cap', { dates: [date, localDate('2020-01-08')] }, ['travel-not-held']],
    ['a day of no sheet', { dates: [localDate('2020-02-09')] }, ['travel-not-held']],
    ['neither', { dates: [], reason: '' }, ['reason-missing', 'travel-not-held']],
  ])('with %s is refused', (_name, asked, codes) => {
    const said = say(asked);
    expect(said.ok ? [] : said.error.map(({ code }) => code)).toEqual(codes);
  });

  it.each<['open' | 'submitted' | 'accepted', boolean, string | undefined]>([
    ['accepted', true, undefined],
    ['accepted', false, 'travel-not-held'],
    ['submitted', false, undefined],
  ])('is offered for a sheet that is %s, with days above the cap: %s', (state, isAbove, code) => {
    const sheet = makeSheet({ state, clientId: id('C1') });
    const cappedTravel = isAbove ? [decided('accepted', 3_500)] : [];
    expect(heldTravelProblem({ ...sheet, cappedTravel })?.code).toBe(code);
  });
});
