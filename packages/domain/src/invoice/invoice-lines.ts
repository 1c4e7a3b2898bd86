import { type Agreement, dayPriceOn } from '@jatkopolku/domain/agreement';
import type { LineOf, OwnLine } from '@jatkopolku/domain/settlement';
import { type Cents, type DateRange, cents, datesOf, multiplyCents } from '@jatkopolku/kernel';

import { pricedDays } from './priced-days.ts';
import type { InvoiceLine } from './schema.ts';

/** The agreements of a provider with their prices. */
export type PricedAgreements = ReadonlyMap<
  Agreement['agreementId'],
  Pick<Agreement, 'dayPriceCents' | 'laterPrices'>
>;

/** What a run booked of a provider as lines of an invoice: days at their prices, and parts of claims. */
export function invoiceLines(
  lines: readonly OwnLine[],
  agreements: PricedAgreements,
  period: DateRange,
): InvoiceLine[] {
  return lines.flatMap((line) => {
    if (line.kind === 'bonus') return bonusLines(line);
    const agreement = agreements.get(line.agreementId);
    const prices = agreement ? dayPricesIn(agreement, period) : [];
    return feeLines(line, prices);
  });
}

/** The prices of a day that were in force in the period, each once, in their order. */
function dayPricesIn(
  agreement: Pick<Agreement, 'dayPriceCents' | 'laterPrices'>,
  period: DateRange,
): Cents[] {
  return [...new Set(datesOf(period).map((date) => dayPriceOn(agreement, date)))];
}

function feeLines(fee: LineOf<'fee'>, prices: readonly Cents[]): InvoiceLine[] {
  const { agreementId, lot, amountCents } = fee;
  const days = pricedDays(fee, prices);
  if (!days)
    return inOnePiece(amountCents).map((piece) => ({ kind: 'fee', agreementId, lot, ...piece }));
  return days.map(({ days: quantity, priceCents }) => ({
    kind: 'days',
    agreementId,
    lot,
    quantity,
    priceCents,
    amountCents: multiplyCents(priceCents, quantity),
  }));
}

function bonusLines({ claimId, partNo = 1, amountCents }: LineOf<'bonus'>): InvoiceLine[] {
  return inOnePiece(amountCents).map((piece) => ({ kind: 'bonus', claimId, partNo, ...piece }));
}

/** An amount as one piece, or as one that is taken back; none of nothing. */
function inOnePiece(amountCents: Cents) {
  const quantity = Math.sign(amountCents);
  return quantity === 0
    ? []
    : [{ quantity, priceCents: cents(Math.abs(amountCents)), amountCents }];
}

/** Whether a line of an invoice bills, among others, a line of the statement: days at each price are of one fee. */
export function billsLine(billed: InvoiceLine, line: OwnLine): boolean {
  if (billed.kind !== 'bonus') {
    return line.kind === 'fee' && line.agreementId === billed.agreementId;
  }
  const { claimId, partNo } = billed;
  return line.kind === 'bonus' && line.claimId === claimId && (line.partNo ?? 1) === partNo;
}
