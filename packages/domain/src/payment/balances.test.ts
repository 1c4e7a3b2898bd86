import { type Line, lineSchema } from '@jatkopolku/domain/settlement';
import { cents, id, must, parseMonth } from '@jatkopolku/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { balancesOf, owedOf, planPayments } from './index.ts';
import type { Balance, LeftOut, Payment } from './schema.ts';

const january = must(parseMonth('2020-01'), 'a month');
const february = must(parseMonth('2020-02'), 'a month');

const who = { clientId: 'C1', placementId: 'L1' };
const line = (fields: object) => lineSchema.parse({ days: 1, ...fields });
const allowance = (amountCents: number, payer = 'county', of = who) =>
  line({ kind: 'compensation', ...of, payer, amountCents });
const travel = (amountCents: number, of = who) => line({ kind: 'travel', ...of, amountCents });

const owed = (lines: readonly Line[]) =>
  balancesOf({ open: [], returned: [], runs: [{ month: january, lines }] });

describe('what the region owes a client', () => {
  it.each([
    ['an allowance that the region pays', [allowance(900)], [['C1', 900, 0]]],
    ['travel', [travel(320)], [['C1', 0, 320]]],
    ['both', [allowance(900), travel(320)], [['C1', 900, 320]]],
    ['what Kela pays', [allowance(900, 'kela')], []],
    ['what a fund pays', [allowance(900, 'fund-1')], []],
    ['what nobody pays yet', [allowance(0, 'held')], []],
    [
      'a provider’s fee and bonus',
      [
        line({ kind: 'fee', agreementId: 'A1', lot: 1, amountCents: 2500 }),
        line({ kind: 'bonus', claimId: 'K1', days: 0, amountCents: 20_000 }),
      ],
      [],
    ],
    ['the State’s compensation', [line({ kind: 'state', amountCents: 1009 })], []],
    ['a line and what takes it back', [allowance(900), allowance(-900)], []],
    ['two placements', [travel(320), travel(100, { ...who, placementId: 'L2' })], [['C1', 0, 420]]],
  ])('is by %s', (_name, lines, expected) => {
    const found = owed(lines).map((one) => [one.clientId, one.allowanceCents, one.travelCents]);
    expect(found).toEqual(expected);
  });

  it('is of months in their order, whatever came first', () => {
    const runs = [
      { month: february, lines: [travel(100)] },
      { month: january, lines: [travel(100)] },
      { month: february, lines: [travel(100)] },
    ];
    const [found] = balancesOf({ open: [], returned: [], runs });
    expect(found?.months).toEqual([january, february]);
  });

  it('goes on from what stayed open and came back', () => {
    const balance: Balance = {
      clientId: id('C1'),
      allowanceCents: allowance(-1800).amountCents,
      travelCents: travel(0).amountCents,
      months: [january],
    };
    const paid = { ...balance, allowanceCents: allowance(900).amountCents };
    const runs = [{ month: february, lines: [allowance(2700)] }];
    const [found] = balancesOf({ open: [balance], returned: [paid], runs });
    expect(found).toMatchObject({ allowanceCents: 1800, months: [january, february] });
  });
});

/** Runs, and which of the payments of the batch after each come back before the next. */
const histories = fc.array(
  fc.record({
    lines: fc.array(
      fc.record({
        clientId: fc.constantFrom('C1', 'C2', 'C3'),
        kind: fc.constantFrom('travel', 'compensation'),
        amountCents: fc.integer({ min: -3_000, max: 3_000 }),
      }),
      { maxLength: 8 },
    ),
    returned: fc.array(fc.constantFrom('C1', 'C2', 'C3')),
    accountOf: fc.constantFrom('C1', 'C2', 'C3', null),
  }),
  { minLength: 1, maxLength: 10 },
);

it('what was paid for good and what stays open is what was owed, whatever came in between', () => {
  fc.assert(
    fc.property(histories, (rounds) => {
      let open: readonly LeftOut[] = [];
      let returned: readonly Payment[] = [];
      let [due, paid] = [0, 0];
      for (const round of rounds) {
        const lines = round.lines.map(({ kind, clientId, amountCents }) =>
          line({
            kind,
            clientId,
            placementId: 'L1',
            amountCents,
            ...(kind === 'travel' ? {} : { payer: 'county' }),
          }),
        );
        due += lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
        const balances = balancesOf({ open, returned, runs: [{ month: january, lines }] });
        const plan = planPayments(balances, (clientId) =>
          String(clientId) === round.accountOf
            ? { problem: 'no-account' }
            : { version: 1, ending: '0785' },
        );
        expect(plan.payments.every((one) => owedOf(one) > 0)).toBe(true);
        expect(plan.payments.map(({ no }) => no)).toEqual(plan.payments.map((_, at) => at + 1));
        returned = plan.payments.filter(({ clientId }) =>
          round.returned.some((one) => one === String(clientId)),
        );
        const sum = (all: readonly Balance[]) => all.reduce((total, one) => total + owedOf(one), 0);
        paid += sum(plan.payments) - sum(returned);
        open = plan.leftOut;
        expect(paid + sum(returned) + sum(open)).toBe(due);
      }
    }),
  );
});

describe('a credit of what was paid too much', () => {
  const tooMuch = (allowanceCents: number, travelCents: number): Balance => ({
    clientId: id('C1'),
    allowanceCents: cents(allowanceCents),
    travelCents: cents(travelCents),
    months: [january],
  });
  const creditedBy = (amountCents: number, open: readonly Balance[]) =>
    balancesOf({
      open,
      runs: [],
      returned: [],
      credits: [{ clientId: id('C1'), months: [january], amountCents: cents(amountCents) }],
    }).map((one) => [one.allowanceCents, one.travelCents]);

  it.each([
    ['of all leaves nothing', 1_500, tooMuch(-1_800, 300), []],
    ['of a part makes travel good first', 500, tooMuch(-900, -320), [[-720, 0]]],
    ['of less than the travel', 100, tooMuch(-900, -320), [[-900, -220]]],
    ['beyond it is paid back', 1_500, tooMuch(-600, 0), [[900, 0]]],
    ['to a client who is owed something', 900, tooMuch(0, 320), [[900, 320]]],
  ])('%s', (_name, amount, open, expected) => {
    expect(creditedBy(amount, [open])).toEqual(expected);
  });

  it('is owed where nothing is open any more', () => {
    expect(creditedBy(900, [])).toEqual([[900, 0]]);
  });

  it('raises what is owed by its own sum, whatever the balance', () => {
    const sum = fc.integer({ min: -10_000, max: 10_000 });
    fc.assert(
      fc.property(sum, sum, fc.integer({ min: 1, max: 10_000 }), (a, t, amount) => {
        const after = creditedBy(amount, [tooMuch(a, t)]).flat();
        expect(after.reduce((all, one) => all + one, 0)).toBe(a + t + amount);
      }),
    );
  });
});
