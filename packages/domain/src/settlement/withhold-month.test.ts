import { poolsOf } from '@jatkopolku/domain/commitment';
import { groundCodes } from '@jatkopolku/domain/eligibility';
import { cents, id } from '@jatkopolku/kernel';
import { makeAgreement, makeCheck, makeConfirmed } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import type { Line } from './schema.ts';
import { withholdMonth } from './withhold-month.ts';

const fee = (agreementId: string, amount: number): Line => ({
  kind: 'fee',
  agreementId: id(agreementId),
  lot: 1,
  days: 1,
  amountCents: cents(amount),
});
const bonus = (amount: number): Line => ({
  kind: 'bonus',
  claimId: id('K1'),
  days: 0,
  amountCents: cents(amount),
});
const clients: Line[] = [
  { kind: 'travel', clientId: id('C1'), placementId: id('L1'), days: 1, amountCents: cents(900) },
  { kind: 'state', days: 1, amountCents: cents(1_009) },
];
const provider = (providerId: string, lines: readonly Line[], check = makeCheck()) => ({
  providerId: id<'Provider'>(providerId),
  lines,
  owed: lines,
  payee: { check, agreements: [makeAgreement()], disputes: [] },
});
/** So much is set aside for the lot of every agreement; a bonus is of A1. */
const setAside = (amountCents: number) => ({
  pools: poolsOf([makeConfirmed({ amountCents })], []),
  agreementOf: (line: { readonly kind: string; readonly agreementId?: string }) => ({
    frameworkId: id<'Framework'>('F1'),
    lot: 1 as const,
    agreementId: id<'Agreement'>(line.agreementId ?? 'A1'),
  }),
});
const missingOf = (waiting: ReturnType<typeof withholdMonth>[number]['waiting']) =>
  waiting.flatMap(({ reasons }) =>
    reasons.map((reason) => (reason.by === 'commitment' ? reason.missingCents : reason.by)),
  );

it('takes fees before bonuses, and agreements in their order, whatever the order of providers', () => {
  const [second, first] = withholdMonth(
    [provider('P2', [fee('A2', 60)]), provider('P1', [bonus(50), fee('A1', 60)])],
    setAside(100),
  );
  expect(first?.going).toEqual([fee('A1', 60)]);
  expect(missingOf(first?.waiting ?? [])).toEqual([50]);
  expect(missingOf(second?.waiting ?? [])).toEqual([20]);
  expect(first?.draws).toEqual([{ commitmentId: 'CM1', agreementId: 'A1', amountCents: 60 }]);
});

it('never holds what clients earn, nor what the State pays', () => {
  const [own] = withholdMonth([provider('P1', [...clients, fee('A1', 60)])], setAside(1));
  expect(own?.going).toEqual(clients);
  expect(own?.booked).toEqual([]);
});

it('says every reason of a line, and keeps no money for one that the check holds', () => {
  const excluded = makeCheck({ holding: [groundCodes[0]] });
  const [held, own] = withholdMonth(
    [provider('P1', [fee('A1', 60)], excluded), provider('P2', [fee('A2', 90)])],
    setAside(100),
  );
  expect(own?.going).toEqual([fee('A2', 90)]);
  expect(missingOf(held?.waiting ?? []).at(-1)).toBe(50);
});

it('checks nothing where nothing is set aside in the year, and says what of it is unset', () => {
  const lines = [fee('A1', 60)];
  const unchecked = withholdMonth([provider('P1', lines)], undefined);
  expect(unchecked).toMatchObject([{ going: lines, draws: [], booked: [], unset: [] }]);
  const none = { ...setAside(1), pools: poolsOf([], []) };
  expect(withholdMonth([provider('P1', lines)], none)).toMatchObject([
    { going: lines, draws: [], unset: [{ agreementId: 'A1', amountCents: 60 }] },
  ]);
});
