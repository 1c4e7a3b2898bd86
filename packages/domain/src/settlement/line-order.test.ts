import { byText, cents, id } from '@jatkopolku/kernel';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { byLine, lineKey } from './line-order.ts';
import type { Line } from './schema.ts';

/** Signs of names, those among them that JSON writes otherwise and those about a quote. */
const signs = ['1', '2', 'C', ' ', '!', '"', '#', '\\', '\n', '\u0001', '/', '~', 'ä', '\u2028'];
const halves = ['\ud83d', '\ude00', '\ud83d\ude00', '\uffff'];
const sign = fc.constantFrom(...signs, ...halves);
const name = fc.oneof(
  fc.constantFrom('C1', 'C10', 'C2'),
  fc.array(sign, { maxLength: 4 }).map((all) => all.join('')),
);
const amount = { days: fc.nat(9), amountCents: fc.nat(9).map(cents) };
const who = { clientId: name.map(id<'Client'>), placementId: name.map(id<'Placement'>) };
const line: fc.Arbitrary<Line> = fc.oneof(
  fc.record({
    kind: fc.constant('fee' as const),
    agreementId: name.map(id<'Agreement'>),
    lot: fc.constantFrom(1 as const, 2 as const),
    ...amount,
  }),
  fc.record({ kind: fc.constant('compensation' as const), ...who, payer: name, ...amount }),
  fc.record({ kind: fc.constant('travel' as const), ...who, ...amount }),
  fc.record({ kind: fc.constant('state' as const), ...amount }),
  fc
    .tuple(name.map(id<'Claim'>), fc.option(fc.integer({ min: 2, max: 21 })), fc.nat(9))
    .map(([claimId, partNo, days]) => ({
      kind: 'bonus' as const,
      claimId,
      ...(partNo === null ? {} : { partNo }),
      days,
      amountCents: cents(0),
    })),
);

it('is the order of the keys, whatever the names are', () => {
  fc.assert(
    fc.property(line, line, (a, b) => {
      expect(Math.sign(byLine(a, b))).toBe(byText(lineKey(a), lineKey(b)));
      const twin = { ...a, days: 3 };
      expect(byLine(a, twin)).toBe(0);
    }),
    { numRuns: 2_000 },
  );
});
