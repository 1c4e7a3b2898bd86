import { ownLineSchema } from '@jatkopolku/domain/settlement';
import { expect, it } from 'vitest';

import { billsLine } from './invoice-lines.ts';
import { invoiceLineSchema } from './schema.ts';

const priced = { quantity: 1, priceCents: 2_500, amountCents: 2_500 };
const days = invoiceLineSchema.parse({ kind: 'days', agreementId: 'A1', lot: 1, ...priced });
const piece = invoiceLineSchema.parse({ kind: 'fee', agreementId: 'A1', lot: 1, ...priced });
const part = (partNo: number) =>
  invoiceLineSchema.parse({ kind: 'bonus', claimId: 'K1', partNo, ...priced });
const fee = (agreementId: string) => ({
  kind: 'fee',
  agreementId,
  lot: 1,
  days: 1,
  amountCents: 1,
});
const bonus = (claimId: string, partNo?: number) => ({
  kind: 'bonus',
  claimId,
  ...(partNo && { partNo }),
  days: 0,
  amountCents: 1,
});

it.each([
  ['days of its agreement', days, fee('A1'), true],
  ['a piece of its agreement', piece, fee('A1'), true],
  ['days of another agreement', days, fee('A2'), false],
  ['days, of a bonus', days, bonus('K1'), false],
  ['the first part, which has no number in its line', part(1), bonus('K1'), true],
  ['the second part', part(2), bonus('K1', 2), true],
  ['another part', part(2), bonus('K1'), false],
  ['another claim', part(1), bonus('K2'), false],
  ['a bonus, of a fee', part(1), fee('A1'), false],
])('an invoice’s line bills a line of the statement: %s', (_name, billed, line, expected) => {
  expect(billsLine(billed, ownLineSchema.parse(line))).toBe(expected);
});
