import { lineSchema } from '@jatkopolku/domain/settlement';
import { cents, sumCents } from '@jatkopolku/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type MoneyStanding, moneyStandings } from './follow-money.ts';
import {
  type MoneyKind,
  type MoneyPiece,
  moneyKindOf,
  moneyKinds,
  reconciledKinds,
  restOfRun,
} from './reconciliation.ts';

const piece = (
  kind: MoneyKind,
  amount: number,
  standing: MoneyStanding = 'paid',
  runNo: number | null = 1,
): MoneyPiece => ({ kind, runNo, amountCents: cents(amount), standing });

const who = { clientId: 'C1', placementId: 'L1', days: 1, amountCents: 900 };
it.each([
  [{ kind: 'compensation', ...who, payer: 'county' }, 'allowance'],
  [{ kind: 'compensation', ...who, payer: 'kela' }, undefined],
  [{ kind: 'compensation', ...who, payer: 'held' }, undefined],
  [{ kind: 'travel', ...who }, 'travel'],
  [{ kind: 'fee', agreementId: 'A1', lot: 1, days: 1, amountCents: 2_500 }, 'fee'],
  [{ kind: 'bonus', claimId: 'K1', days: 0, amountCents: 20_000 }, 'bonus'],
  [{ kind: 'state', days: 1, amountCents: 1_009 }, undefined],
])('of the region’s own money %j is %s', (line, kind) => {
  expect(moneyKindOf(lineSchema.parse(line))).toBe(kind);
});

describe('a month in money', () => {
  it('says of each kind where what is owed is', () => {
    const pieces = [
      piece('fee', 1_000),
      piece('fee', -200, 'open', null),
      piece('travel', 300, 'held'),
    ];
    const none = { open: 0, held: 0, sent: 0, paid: 0, returned: 0 };
    expect(reconciledKinds(pieces)).toEqual([
      { kind: 'travel', owedCents: 300, amounts: { ...none, held: 300 } },
      { kind: 'fee', owedCents: 800, amounts: { ...none, paid: 1_000, open: -200 } },
    ]);
  });

  it('loses no cent', () => {
    const anyPiece = fc
      .tuple(fc.constantFrom(...moneyKinds), fc.integer(), fc.constantFrom(...moneyStandings))
      .map(([kind, amount, standing]) => piece(kind, amount, standing));
    fc.assert(
      fc.property(fc.array(anyPiece), (pieces) => {
        const kinds = reconciledKinds(pieces);
        for (const { owedCents, amounts } of kinds) {
          expect(sumCents(Object.values(amounts))).toBe(owedCents);
        }
        const all = pieces.map(({ amountCents }) => amountCents);
        expect(sumCents(kinds.map(({ owedCents }) => owedCents))).toBe(sumCents(all));
      }),
    );
  });
});

describe('what is left of a run', () => {
  it('is nothing once all of it is paid', () => {
    const pieces = [piece('fee', 100), piece('fee', 100, 'open', 2), piece('bonus', 0, 'open')];
    expect(restOfRun(pieces, 1)).toEqual({ pieces: 0, amountCents: 0 });
  });

  it('is something where amounts cancel out', () => {
    const pieces = [piece('allowance', 900, 'held'), piece('allowance', -900, 'open')];
    expect(restOfRun(pieces, 1)).toEqual({ pieces: 2, amountCents: 0 });
  });
});
