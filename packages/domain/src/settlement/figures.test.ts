import { type Sheet, attendedOf } from '@jatkopolku/domain/attendance';
import { type Claim, bonusesOf } from '@jatkopolku/domain/outcome';
import { cents, id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makeAgreement, makeClaim, makeSheet } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { figuresOf } from './figures.ts';
import { settleProvider } from './lines.ts';
import { summarise } from './summary.ts';

const january = must(parseMonth('2020-01'), 'a month');
const nothing = { clients: 0, days: 0, feeCents: 0, bonusCents: 0 };
const approved = makeClaim({ state: 'approved', decidedOn: '2020-01-20', amountCents: 45_000 });
/** Its price changes within the month. */
const agreement = makeAgreement({
  laterPrices: [{ from: localDate('2020-01-08'), dayPriceCents: cents(2_700) }],
});

function boughtOf(sheets: readonly Sheet[], claims: readonly Claim[] = []) {
  const attended = sheets.map((sheet) => ({ ...sheet, attended: attendedOf(sheet) }));
  return { agreement, attended, bonuses: bonusesOf(claims) };
}

const worked = boughtOf([makeSheet()]);

it.each([
  ['nothing', [], nothing],
  ['an empty month', [boughtOf([])], nothing],
  ['a month’s days', [worked], { clients: 1, days: 2, feeCents: 5_200, bonusCents: 0 }],
  ['a month that nobody accepted', [boughtOf([makeSheet({ state: 'submitted' })])], nothing],
  ['a bonus without days', [boughtOf([], [approved])], { ...nothing, bonusCents: 45_000 }],
  ['a claim that waits', [boughtOf([], [makeClaim()])], nothing],
  [
    'months together, of which the client is one',
    [worked, worked],
    { clients: 1, days: 4, feeCents: 10_400, bonusCents: 0 },
  ],
])('of %s', (_name, bought, expected) => {
  expect(figuresOf(bought)).toEqual(expected);
});

it('say what the settlement of the month says', () => {
  const client = fc.constantFrom('C1', 'C2', 'C3');
  const sheet = client.chain((clientId) =>
    fc
      .record({
        days: fc.dictionary(fc.constantFrom('07', '08', '09'), fc.constantFrom('5', '5+640', 's')),
        state: fc.constantFrom('accepted', 'submitted'),
      })
      .map((made) => makeSheet({ clientId, ...made })),
  );
  fc.assert(
    fc.property(fc.array(sheet), fc.boolean(), (sheets, hasBonus) => {
      const claims = hasBonus ? [approved] : [];
      const account = settleProvider({
        month: january,
        providerId: id<'Provider'>('P1'),
        sheets: sheets.map((one) => ({ sheet: one, version: 1 })),
        claims,
        agreementOf: () => agreement,
        benefitsOf: () => [],
      });
      const summary = summarise(january, [account]);
      const { clients, days, feeCents, bonusCents } = figuresOf([boughtOf(sheets, claims)]);
      expect([clients, days]).toEqual([summary.clients, summary.days]);
      expect(cents(feeCents + bonusCents)).toBe(summary.providerTotalCents);
    }),
  );
});
