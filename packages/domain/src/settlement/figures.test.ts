import { cents, id, must, parseMonth } from '@jatkopolku/kernel';
import { makeAgreement, makeClaim, makeSheet } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { figuresOf } from './figures.ts';
import { type ProviderMonth, settleProvider } from './lines.ts';
import { summarise } from './summary.ts';

const january = must(parseMonth('2020-01'), 'a month');
const nothing = { clients: 0, days: 0, feeCents: 0, bonusCents: 0 };

function accountOf(facts: Partial<ProviderMonth>) {
  return settleProvider({
    month: january,
    providerId: id<'Provider'>('P1'),
    sheets: [],
    claims: [],
    agreementOf: () => makeAgreement(),
    benefitsOf: () => [],
    ...facts,
  });
}

const worked = accountOf({ sheets: [{ sheet: makeSheet(), version: 1 }] });
const approved = makeClaim({ state: 'approved', decidedOn: '2020-01-20', amountCents: 45_000 });

it.each([
  ['nothing', [], nothing],
  ['an empty month', [accountOf({})], nothing],
  ['a month’s days', [worked], { clients: 1, days: 2, feeCents: 5000, bonusCents: 0 }],
  ['a bonus without days', [accountOf({ claims: [approved] })], { ...nothing, bonusCents: 45_000 }],
  [
    'months together, of which the client is one',
    [worked, worked],
    { clients: 1, days: 4, feeCents: 10_000, bonusCents: 0 },
  ],
])('of %s', (_name, accounts, expected) => {
  expect(figuresOf(accounts)).toEqual(expected);
});

it('say what the settlement of the month says', () => {
  const client = fc.constantFrom('C1', 'C2', 'C3');
  const sheet = client.chain((clientId) =>
    fc
      .dictionary(fc.constantFrom('07', '08', '09'), fc.constantFrom('5', '5+640', 's'))
      .map((days) => ({ sheet: makeSheet({ clientId, days }), version: 1 })),
  );
  fc.assert(
    fc.property(fc.array(sheet), fc.boolean(), (sheets, hasBonus) => {
      const account = accountOf({ sheets, claims: hasBonus ? [approved] : [] });
      const summary = summarise(january, [account]);
      const { clients, days, feeCents, bonusCents } = figuresOf([account]);
      expect([clients, days]).toEqual([summary.clients, summary.days]);
      expect(cents(feeCents + bonusCents)).toBe(summary.providerTotalCents);
    }),
  );
});
