import { type Cents, cents, id, sumCents } from '@jatkopolku/kernel';
import { makeConfirmed } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Ask, drawOn } from './draw.ts';
import { drawnOf, leftOf, poolsOf } from './pools.ts';
import type { Commitment, PlacedAgreement } from './schema.ts';

const agreement = (agreementId: string): PlacedAgreement => ({
  agreementId: id(agreementId),
  frameworkId: id('F1'),
  lot: 1,
});
const ask = (agreementId: string, amount: number, waits = false): Ask<string> => ({
  of: `${agreementId} ${amount}`,
  agreement: agreement(agreementId),
  amountCents: cents(amount),
  waits,
});
const set = (turn: number, amountCents: number, agreementId: string | null = null): Commitment =>
  makeConfirmed({ commitmentId: `CM${turn}`, turn, amountCents, agreementId });

/** What is missing for each ask, by its name; zero for what goes. */
function missingOf(commitments: readonly Commitment[], asks: readonly Ask<string>[]) {
  const answers = drawOn(poolsOf(commitments, []), asks);
  return Object.fromEntries(answers.map((one) => [one.ask.of, one.missingCents]));
}

describe('drawing on commitments', () => {
  it('takes each line whole or not at all, and goes on with those after it', () => {
    const asks = [ask('A1', 60), ask('A2', 70), ask('A3', 40)];
    expect(missingOf([set(1, 100)], asks)).toEqual({ 'A1 60': 0, 'A2 70': 70, 'A3 40': 0 });
  });

  it('says what is missing once all that fits is taken, what is left counted once', () => {
    const asks = [ask('A1', 60), ask('A2', 70), ask('A3', 80)];
    expect(missingOf([set(1, 100)], asks)).toEqual({ 'A1 60': 0, 'A2 70': 30, 'A3 80': 80 });
  });

  it('takes what is given back first', () => {
    const asks = [ask('A1', 120), ask('A2', -20)];
    expect(missingOf([set(1, 100)], asks)).toEqual({ 'A1 120': 0, 'A2 -20': 0 });
  });

  it('keeps nothing for what waits for something else, and says if it lacks money as well', () => {
    const asks = [ask('A1', 60, true), ask('A2', 70), ask('A3', 20, true)];
    expect(missingOf([set(1, 100)], asks)).toEqual({ 'A1 60': 30, 'A2 70': 0, 'A3 20': 0 });
  });

  it('draws on the agreement’s own alone where it has any, and on the lot’s for the others', () => {
    const asks = [ask('A1', 60), ask('A2', 90)];
    const commitments = [set(1, 100), set(2, 50, 'A1')];
    expect(missingOf(commitments, asks)).toEqual({ 'A1 60': 10, 'A2 90': 0 });
  });

  it('checks nothing where nothing is set aside', () => {
    const [answer] = drawOn(poolsOf([], []), [ask('A1', 1_000_000)]);
    expect(answer).toMatchObject({ cover: undefined, missingCents: 0, draws: [] });
  });

  it('draws on the commitments in the order of their confirmation', () => {
    const pools = poolsOf(
      [set(2, 100), set(1, 50)],
      [{ ...agreement('A1'), amountCents: cents(30) }],
    );
    const [answer] = drawOn(pools, [ask('A1', 60)]);
    expect(answer?.draws).toEqual([
      { commitmentId: 'CM1', agreementId: 'A1', amountCents: 20 },
      { commitmentId: 'CM2', agreementId: 'A1', amountCents: 40 },
    ]);
  });
});

const amounts = fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 4 });
const asked = fc.array(
  fc.record({
    of: fc.string(),
    agreement: fc.constantFrom('A1', 'A2', 'A3').map(agreement),
    amountCents: fc.integer({ min: 0, max: 400 }).map(cents),
    waits: fc.boolean(),
  }),
  { maxLength: 12 },
);
const region = fc.record({ lot: amounts, own: amounts, asked });

function commitmentsOf({ lot, own }: { lot: readonly number[]; own: readonly number[] }) {
  return [
    ...lot.map((amount, at) => set(at + 1, amount)),
    ...own.map((amount, at) => set(lot.length + at + 1, amount, 'A1')),
  ];
}

function total(amountsOf: readonly { readonly amountCents: Cents }[]): Cents {
  return sumCents(amountsOf.map(({ amountCents }) => amountCents));
}

describe('for any commitments and lines', () => {
  it('never is more drawn than is set, and every line that goes is drawn whole', () => {
    fc.assert(
      fc.property(region, (one) => {
        const commitments = commitmentsOf(one);
        const answers = drawOn(poolsOf(commitments, []), one.asked);
        for (const { ask: own, cover, missingCents, draws } of answers) {
          const goes = cover !== undefined && missingCents === 0 && !own.waits;
          expect(total(draws)).toBe(goes ? own.amountCents : 0);
        }
        const drawn = Map.groupBy(
          answers.flatMap(({ draws }) => draws),
          ({ commitmentId }) => commitmentId,
        );
        for (const { commitmentId, amountCents } of commitments) {
          expect(total(drawn.get(commitmentId) ?? [])).toBeLessThanOrEqual(amountCents);
        }
      }),
    );
  });

  it('what is missing in all is what waits less what is left; with that much more, all goes', () => {
    fc.assert(
      fc.property(amounts, asked, (lot, all) => {
        fc.pre(lot.length > 0);
        const asks = all.map((own) => ({ ...own, waits: false }));
        const answers = drawOn(poolsOf(commitmentsOf({ lot, own: [] }), []), asks);
        const missing = sumCents(answers.map(({ missingCents }) => missingCents));
        const needed = total(asks);
        const whole = lot.reduce((sum, amount) => sum + amount, 0);
        expect(missing).toBe(Math.max(0, needed - whole));
        if (missing === 0) return;
        const raised = poolsOf(commitmentsOf({ lot: [...lot, missing], own: [] }), []);
        expect(drawOn(raised, asks).every((one) => one.missingCents === 0)).toBe(true);
      }),
    );
  });

  it('what is drawn of the commitments of a pool is what is booked of it', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 2_500 }), (lot, booked) => {
        const pools = poolsOf(commitmentsOf({ lot, own: [] }), [
          { ...agreement('A1'), amountCents: cents(booked) },
        ]);
        for (const pool of pools.values()) {
          const drawn = [...drawnOf(pool.commitments, pool.bookedCents).values()];
          expect(sumCents(drawn)).toBe(Math.min(pool.bookedCents, pool.setCents));
          expect(leftOf(pool)).toBe(pool.setCents - booked);
        }
      }),
    );
  });
});
